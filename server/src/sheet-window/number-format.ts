import { xmlAttribute, xmlTags, xmlText } from "../parsing/xml-text.ts";

/** The number formats a spreadsheet program knows by their number alone. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "yyyy/m/d",
  15: "yyyy/m/d",
  16: "m/d",
  17: "yyyy/m",
  22: "yyyy/m/d",
  31: "yyyy年m月d日",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  57: "yyyy年m月",
  58: "m月d日",
};
const GENERAL = "General";
const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Digits a spreadsheet program shows of a number without a format. */
const GENERAL_DIGITS = 11;

/** The format of every cell style, by index. */
export function numberFormats(styles: string): readonly string[] {
  const custom = new Map<number, string>();
  for (const tag of xmlTags(styles, "numFmt"))
    custom.set(Number(xmlAttribute(tag, "numFmtId")), xmlText(xmlAttribute(tag, "formatCode") ?? GENERAL));
  const start = styles.search(/<(?:\w+:)?cellXfs[\s>]/);
  const end = styles.search(/<\/(?:\w+:)?cellXfs>/);
  if (start < 0 || end < 0) return [];
  return [...xmlTags(styles.slice(start, end), "xf")].map((tag) => {
    const id = Number(xmlAttribute(tag, "numFmtId") ?? 0);
    return custom.get(id) ?? BUILT_IN[id] ?? GENERAL;
  });
}

/** Whether a format shows dates. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(bareFormat(format)) && !/general/i.test(format);
}

/** A number as its format shows it: percent, thousands, decimals and simple dates; other formats as written. */
export function formatNumber(value: number, format: string, date1904 = false): string {
  if (isDateFormat(format)) return formatDate(value, format, date1904);
  const [positive = GENERAL, negative] = format.split(";");
  const section = value < 0 && negative !== undefined ? negative : positive;
  const bare = bareFormat(section);
  if (!/[0#]/.test(bare)) return generalText(value);
  const shown = value < 0 && negative !== undefined ? -value : value;
  const [before, after] = affixes(section);
  return before + digitsOf(shown, bare) + after;
}

function digitsOf(value: number, format: string): string {
  const percent = format.includes("%");
  const scaled = percent ? decimalShift(value, 2) : value;
  const decimals = /\.([0#?]+)/.exec(format)?.[1] ?? "";
  if (/E[+-]/i.test(format)) return scaled.toExponential(decimals.length).toUpperCase();
  const fixed = roundedHalfUp(scaled, decimals.length);
  const optional = /#+$/.exec(decimals)?.[0].length ?? 0;
  const trimmed = optional > 0 ? fixed.replace(new RegExp(`\\.?0{1,${optional}}$`), "") : fixed;
  const [whole = "", part] = trimmed.split(".");
  const separator = /[0#],[0#]/.test(format) ? "," : /[0#] [0#]/.test(format) ? " " : "";
  const grouped = separator === "" ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return grouped + (part === undefined ? "" : `.${part}`) + (percent ? "%" : "");
}

/** Moves the decimal point without the noise of a multiplication. */
function decimalShift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

function roundedHalfUp(value: number, decimals: number): string {
  if (Math.abs(value) >= 1e15) return value.toFixed(decimals);
  const rounded = Math.round(decimalShift(Math.abs(value), decimals));
  const text = decimalShift(rounded, -decimals).toFixed(decimals);
  return value < 0 && rounded > 0 ? `-${text}` : text;
}

function generalText(value: number): string {
  const text = String(value);
  return text.length <= GENERAL_DIGITS + 1 ? text : String(Number(value.toPrecision(GENERAL_DIGITS)));
}

/** The parts of a format that are about digits: without quoted words, colours and fill. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
}

/** Quoted words before and after the digits. */
function affixes(section: string): readonly [string, string] {
  const plain = section.replace(/\[[^\]]*\]|_.|\*./g, "");
  const masked = plain.replace(/"[^"]*"|\\./g, (quoted) => "_".repeat(quoted.length));
  const first = masked.search(/[0#?]/);
  const last = /[0#?][^0#?]*$/.exec(masked)!.index + 1;
  const words = (text: string): string => text.replace(/"([^"]*)"|\\(.)|[%@]/g, "$1$2");
  return [words(plain.slice(0, first)).replace(/^\s+$/, ""), words(plain.slice(last)).trimEnd()];
}

function formatDate(serial: number, format: string, date1904: boolean): string {
  const instant = (date1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * DAY_MS);
  if (Math.abs(instant) >= 8.64e15) return String(serial);
  const [year = "", month = "", day = ""] = new Date(instant).toISOString().slice(0, 10).split("-");
  const code = (format.split(";")[0] ?? "").replace(/\[[^\]]*\]/g, "");
  if (!/[yd]|m(?!m?:)/i.test(bareFormat(code))) return new Date(instant).toISOString().slice(11, 19);
  const words = code.replace(/"([^"]*)"|\\(.)/g, "$1$2");
  return words
    .replace(/\s*h.*$/i, "")
    .replace(/y+/gi, year)
    .replace(/m+/gi, (run) => (run.length > 1 ? month : String(Number(month))))
    .replace(/d+/gi, (run) => (run.length > 1 ? day : String(Number(day))))
    .trim();
}
