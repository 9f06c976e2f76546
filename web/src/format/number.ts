export { formatNumber, formatNumberOrDash, formatSigned, MINUS_SIGN, NO_VALUE } from "@dash/data";
