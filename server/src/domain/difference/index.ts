export { type Assessment, assessDifference } from "./assess-difference.ts";
export {
  cellDifference,
  type ComparedCell,
  type DifferenceKind,
  differenceKindNames,
} from "./cell-difference.ts";
export { type Expectation, expectationOf, type PastFigure } from "./expectation.ts";
