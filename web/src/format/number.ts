export { formatNumber, formatSigned, NO_VALUE } from "@dash/data";
