export type { AreaValue } from "./area-value.ts";
export { readBoundaries } from "./boundaries.ts";
export { Choropleth, type HoveredArea } from "./choropleth.tsx";
export { Legend } from "./legend.tsx";
