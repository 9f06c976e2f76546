export { periodName, shortPeriod } from "@dash/data";
