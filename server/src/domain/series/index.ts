export { allowedStatistics } from "./allowed-statistics.ts";
export { type Fact, type FactLookup } from "./fact.ts";
export { type Figure, type Reading, toFigure } from "./figure.ts";
export { notesOf, SIMULATED_NOTE } from "./notes.ts";
export { monthCode, monthsCode } from "./period-name.ts";
export { readFigure } from "./read-figure.ts";
export { storedForm } from "./read-level.ts";
export { selectAsof } from "./select-asof.ts";
export {
  selectAreas,
  selectCluster,
  selectClusters,
  selectIndicator,
  selectIndicators,
  selectStatistic,
  selectTransformation,
} from "./select.ts";
export { timeAxis } from "./time-axis.ts";
export { defaultTransformation, selectMonth, selectPeriod, withinReleased } from "./select-period.ts";
