export { type AreaValue, NO_DATA, shownText, spokenText, SUPPRESSED } from "./area-value.ts";
export { type AreaFeature, type BoundaryLevel, countiesWithin, readBoundaries } from "./boundaries.ts";
export { Choropleth, type ChoroplethProps, type HoveredArea } from "./choropleth.tsx";
export { type ClassColor, classColors, type MapClasses } from "./color-scale.ts";
export { Legend, type LegendProps } from "./legend.tsx";
