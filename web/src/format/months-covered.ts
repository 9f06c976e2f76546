export { monthRangeWords, monthsCoveredWords, monthsWords } from "@dash/data";
