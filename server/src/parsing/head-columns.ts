import type { MonthIndex, ReportedMeasure } from "@dash/data";
import type { HeadLine, HeadText } from "./head-lines.ts";
import type { HeadMeaning, WrittenIndicator } from "./head-meaning.ts";

/** What the words above one column say together. */
export interface ColumnMeaning {
  readonly index: number;
  /** First cell that is the column's own; where a finding about the column points. */
  readonly headCell: string;
  readonly indicator: WrittenIndicator | null;
  readonly measure: ReportedMeasure | null;
  readonly unit: string | null;
  readonly area: string | null;
  readonly cluster: string | null;
  readonly period: MonthIndex | null;
  /** Figures of one month or quarter alone, which are not taken. */
  readonly singlePeriod: HeadText | null;
  /** A word the form does not know; it may change what the column means, so that the column is not read. */
  readonly unknown: HeadText | null;
}

/** Words that group columns without changing what they mean. */
const NEUTRAL =
  /^(?:主要|有关|基本|其他)?(?:经济|统计|服务业|产业集群)*(?:指标|情况|数据|总量)$|^(?:总量|规模|效益|合计)$/u;

/**
 * Reads the words above a column from top to bottom. A word above that is not understood makes the column unknown,
 * unless it stands over all columns, as titles do.
 */
export function columnMeaning(
  index: number,
  lines: readonly HeadLine[],
  read: (text: string) => HeadMeaning,
  overAll: (text: HeadText) => boolean,
): ColumnMeaning | null {
  const texts = stackOf(index, lines);
  if (texts.length === 0) return null;
  const own = texts.find((text) => text.own) ?? texts.at(-1)!;
  const joined = joinedIndicator(texts, read);
  let indicator: WrittenIndicator | null = joined?.indicator ?? null;
  let measure: ReportedMeasure | null = indicator?.measure ?? null;
  let unit: string | null = indicator?.unit ?? null;
  let area: string | null = null;
  let cluster: string | null = null;
  let period: MonthIndex | null = null;
  let singlePeriod: HeadText | null = null;
  let unknown: HeadText | null = null;
  for (const text of texts) {
    if (joined?.texts.includes(text)) continue;
    const meaning = read(text.text);
    switch (meaning.kind) {
      case "indicator":
        indicator = meaning;
        measure = meaning.measure ?? measure;
        unit = meaning.unit ?? unit;
        break;
      case "measure":
        measure = meaning.measure;
        unit = meaning.unit === "%" ? unit : (meaning.unit ?? unit);
        break;
      case "unit":
        unit = meaning.unit;
        break;
      case "area":
        area = meaning.area;
        break;
      case "cluster":
        cluster = meaning.cluster;
        break;
      case "period":
        period = meaning.month;
        break;
      case "single-period":
        singlePeriod = text;
        break;
      case "unknown":
        if (!overAll(text) && !NEUTRAL.test(text.text)) unknown = text;
        break;
      case "key":
      case "corner":
      case "row-number":
      case "silent":
        break;
    }
  }
  return {
    index,
    headCell: own.cell,
    indicator,
    measure,
    unit,
    area,
    cluster,
    period,
    singlePeriod,
    unknown,
  };
}

/** The words above a column, each cell once. */
function stackOf(index: number, lines: readonly HeadLine[]): readonly HeadText[] {
  const texts: HeadText[] = [];
  for (const { texts: line } of lines) {
    const text = line[index];
    if (text && texts.at(-1)?.cell !== text.cell) texts.push(text);
  }
  return texts;
}

/** 规模以上服务业 over 营业收入: two words of two lines that name an indicator only together. */
function joinedIndicator(
  texts: readonly HeadText[],
  read: (text: string) => HeadMeaning,
): { readonly indicator: WrittenIndicator; readonly texts: readonly HeadText[] } | null {
  for (let at = 0; at + 1 < texts.length; at += 1) {
    const [upper, lower] = [texts[at]!, texts[at + 1]!];
    if (read(upper.text).kind !== "unknown") continue;
    const meaning = read(upper.text + lower.text);
    if (meaning.kind === "indicator") return { indicator: meaning, texts: [upper, lower] };
  }
  return null;
}
