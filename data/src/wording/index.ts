export { monthRangeWords, monthsCoveredWithYear, monthsCoveredWords, monthsWords } from "./months-covered.ts";
export { formatNumber, formatNumberOrDash, formatSigned, MINUS_SIGN, NO_VALUE } from "./number.ts";
export { periodName, shortPeriod } from "./period.ts";
export { comparisonWording, type ComparedFigures } from "./comparison-wording.ts";
