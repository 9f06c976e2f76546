export { monthsCoveredWords, monthsWords } from "@dash/data";
