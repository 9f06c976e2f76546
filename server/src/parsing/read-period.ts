import { type MonthIndex, monthIndex, parseTimePeriod } from "@dash/data";

const CODE = /(?<!\d)(\d{4}-(?:Q[1-4]|M(?:0[1-9]|1[0-2])))(?!\d)/g;
const WORDS =
  /(?<!\d)(\d{4})年(?:度)?(?:(第?[一二三四1-4]季度|上半年|前三季度|全年)|1(?:月)?(?:[-—–~至到]+)(\d{1,2})月|(\d{1,2})月(?!\d*日)|(?=度))/gu;
/** Head lines whose dates are not the period of the report. */
const OTHER_DATES = /有效期|批准|备案|文号|报出日期|填报日期|打印/u;

const quarterEnds: Readonly<Record<string, number>> = {
  一: 3,
  "1": 3,
  二: 6,
  "2": 6,
  三: 9,
  "3": 9,
  四: 12,
  "4": 12,
};

/** The month a period code in a cell of the long form ends in (`2024-Q2`, `2024-M05`, `2024`), or null. */
export function readPeriodCode(text: string): MonthIndex | null {
  const flat = text.normalize("NFKC").replace(/\s/gu, "").toUpperCase();
  const parsed = parseTimePeriod(flat);
  return parsed?.endMonth ?? readPeriods(text)[0] ?? null;
}

/** The months in which the periods named in a line of a head end, each once. Cumulative periods by their customary names. */
export function readPeriods(line: string): readonly MonthIndex[] {
  const text = line.normalize("NFKC").replace(/\s/gu, "");
  if (OTHER_DATES.test(text)) return [];
  const months = new Set<MonthIndex>();
  for (const match of text.matchAll(CODE)) {
    const parsed = parseTimePeriod(match[1]!);
    if (parsed) months.add(parsed.endMonth);
  }
  for (const [, year, name, toMonth, month] of text.matchAll(WORDS)) {
    const end = endOf(name, toMonth ?? month);
    if (end >= 1 && end <= 12) months.add(monthIndex(Number(year), end));
  }
  return [...months];
}

function endOf(name: string | undefined, month: string | undefined): number {
  if (month !== undefined) return Number(month);
  if (name === undefined) return 12;
  if (name === "上半年") return 6;
  if (name === "前三季度") return 9;
  if (name === "全年") return 12;
  return quarterEnds[name.replace("第", "").charAt(0)] ?? 0;
}
