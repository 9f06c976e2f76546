export { type Assessment, assessDifference } from "./assess-difference.ts";
export { cellDifference, type DifferenceKind, differenceKindNames } from "./cell-difference.ts";
export { expectationOf, restatedExpectation } from "./expectation.ts";
