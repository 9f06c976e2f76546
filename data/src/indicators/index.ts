export { controlIndicators, type IndicatorId, indicatorById, indicators } from "./registry.ts";
export { matchIndicator, parseIndicatorHeading, suggestIndicators } from "./match-indicator.ts";
