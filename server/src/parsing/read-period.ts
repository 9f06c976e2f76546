import { type MonthIndex, monthIndex, parseTimePeriod, quarterOrMonthCode } from "@dash/data";
import type { RowKey } from "../domain/validation/report-table.ts";

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

/** 2021-6, 2021/6/1, 2021年6月1日; 2021年6月 is a period. */
const DAY_OR_MONTH = /^((?:19|20)\d{2})(?:[-/.](\d{1,2})(?:[-/.]\d{1,2})?|年(\d{1,2})月\d{1,2}日)$/u;
const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Why a text that is no period looks as if a spreadsheet program had made it of one, with what it may have been; null
 * when it does not. 2021.10 becomes the number 2021.1, and 2021-6 a day.
 */
function explainPeriod(
  text: string,
): { readonly explanation: string; readonly suggestions: readonly string[] } | null {
  const flat = text.normalize("NFKC").replace(/\s/gu, "");
  if (/^(?:19|20)\d{2}\.1$/.test(flat)) {
    const year = flat.slice(0, 4);
    return {
      explanation: `“${text}”不能确定是${year}年1月还是${year}年10月：表格软件会把${year}.10变成${flat}。`,
      suggestions: [`${year}-M01`, `${year}-M10`],
    };
  }
  const [year, month] = DAY_OR_MONTH.exec(flat)?.slice(1).filter(Boolean) ?? dayOf(flat) ?? [];
  const number = Number(month);
  if (year === undefined || number < 1 || number > 12) return null;
  const shown = flat === text && /^\d{5}$/.test(flat) ? `${text}（即${year}年${number}月的日期）` : text;
  return {
    explanation: `“${shown}”是日期，不是报告期：表格软件把它变成了日期，或未按代码填写。`,
    suggestions: [quarterOrMonthCode(monthIndex(Number(year), number))],
  };
}

/** A day as spreadsheets keep it: 44202 is 2021-01-06. */
function dayOf(text: string): readonly string[] | null {
  if (!/^[345]\d{4}$/.test(text)) return null;
  const [year = "", month = ""] = new Date(EPOCH + Number(text) * DAY_MS).toISOString().split("-");
  return [year, month];
}

/** Reads the period cells of a column. Periods repeat from row to row, so that each is looked into once. */
export function createPeriodReader(index: number): (text: string) => RowKey<MonthIndex> {
  const remembered = new Map<string, RowKey<MonthIndex>>();

  function read(text: string): RowKey<MonthIndex> {
    if (text.trim() === "") return { value: null, index, problem: { kind: "empty" } };
    const doubtful = explainPeriod(text);
    const value = doubtful ? null : readPeriodCode(text);
    if (value !== null) return { value, index };
    const { explanation = null, suggestions = [] } = doubtful ?? {};
    return { value, index, problem: { kind: "unknown", text, suggestions, explanation } };
  }

  return (text) => {
    let month = remembered.get(text);
    if (!month) {
      month = read(text);
      remembered.set(text, month);
    }
    return month;
  };
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
