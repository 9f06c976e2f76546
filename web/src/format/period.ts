export { periodName } from "@dash/data";
