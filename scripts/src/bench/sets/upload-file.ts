import { areas, clusters, type Indicator, indicators, monthIndex, quarterOrMonthCode } from "@dash/data";
import { writeXlsx } from "hucre/xlsx";

export const UPLOAD_ROWS = 50_000;
export const UPLOAD_HEAD = [
  "地区代码",
  "地区",
  "集群代码",
  "产业集群",
  "指标代码",
  "指标",
  "报告期",
  "本期",
] as const;

export type UploadKind = "csv" | "xlsx";
export type UploadRow = readonly [string, string, string, string, string, string, string, number];

/** Files up to number 14 end before the demonstration data begins. */
const FIRST_YEAR = 1990;
/** 50,000 rows fill less than two years of the ten clusters in every area. */
const YEARS_PER_FILE = 2;
/** In the unit of the indicator. */
const SMALLEST = 40;
const QUARTERS_PER_FILE = YEARS_PER_FILE * 4;
/** Part of revenue each indicator comes to, so that no rule about ratios has anything to say; 1 for the others. */
const PARTS: Readonly<Record<string, number>> = {
  "value-added": 0.5,
  profit: 0.1,
  tax: 0.05,
  employees: 0.05,
};

/**
 * Rows of the long form (历史数据批量表): all different keys, lawful, the same in every run. Files of different numbers
 * share no key, so that each of them adds figures and none finds the work of another one done.
 */
export function* uploadRows(number: number, count = UPLOAD_ROWS): Generator<UploadRow> {
  const places = areas.filter(({ level }) => level !== "functional-zone");
  const measured = indicators.filter(
    (entry: Indicator) => entry.block === "cluster" && (entry.kind === "flow" || entry.kind === "stock"),
  );
  let written = 0;
  for (let quarter = 0; quarter < QUARTERS_PER_FILE; quarter += 1) {
    const year = FIRST_YEAR + number * YEARS_PER_FILE + Math.floor(quarter / 4);
    const period = quarterOrMonthCode(monthIndex(year, (quarter % 4) * 3 + 3));
    for (const [place, area] of places.entries())
      for (const [rank, cluster] of clusters.entries())
        for (const indicator of measured) {
          if (written === count) return;
          written += 1;
          // Figures of one size whatever the year: the demonstration data of later years is compared with them.
          const size = SMALLEST + ((place * 7 + rank * 3) % 50) / 10;
          const part = PARTS[indicator.id] ?? 1;
          const value =
            part * size * (indicator.kind === "stock" ? 1 : (quarter % 4) + 1) + (part * number) / 8;
          yield [
            area.code,
            area.name,
            cluster.code,
            cluster.name,
            indicator.id,
            indicator.name,
            period,
            Number(value.toFixed(indicator.decimals)),
          ];
        }
  }
}

/** The rows as a file, under their heading. */
export async function uploadFile(kind: UploadKind, number: number, count = UPLOAD_ROWS): Promise<Buffer> {
  const rows = [[...UPLOAD_HEAD], ...[...uploadRows(number, count)].map((row) => [...row])];
  // No value holds a comma or a quote.
  if (kind === "csv") return Buffer.from(`\uFEFF${rows.map((row) => row.join(",")).join("\r\n")}\r\n`);
  return Buffer.from(await writeXlsx({ sheets: [{ name: "历史数据批量表", rows }] }));
}
