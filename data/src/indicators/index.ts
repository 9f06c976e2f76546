export { type IndicatorId, indicatorById, indicators } from "./registry.ts";
export { matchIndicator, parseIndicatorHeading } from "./match-indicator.ts";
