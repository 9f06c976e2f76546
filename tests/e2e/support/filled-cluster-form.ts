import type { APIRequestContext } from "@playwright/test";
import { type CellValue, openXlsx } from "hucre";
import { clusters, controlIndicators, dataflowById, indicatorById, type ReportedMeasure } from "@dash/data";
import type { ObservationsReply } from "@dash/server/contract";
import { FIRST_ROW, fillWorkbook, type Grid } from "../../fixtures/report-grid.ts";

const KEY_COLUMNS = 4;
const CLUSTER_CODE_COLUMN = 2;
/** What a statistician writes for a figure that was withheld the year before. */
const CONFIDENTIAL = "保密";

interface FilledForm {
  readonly file: Buffer;
  /** The level of an area in a cluster as typed into the form. */
  readonly level: (indicator: string, area: string, cluster: string) => number;
}

/**
 * A downloaded form of the clusters, filled in as a statistician would: last year's released figures as base, this
 * year's a factor higher, growth by hand from the two.
 */
export async function filledClusterForm(
  request: APIRequestContext,
  template: Buffer,
  { yearEarlier, factor }: { readonly yearEarlier: string; readonly factor: number },
): Promise<FilledForm> {
  const workbook = await openXlsx(template);
  const rows = workbook.sheets[0]!.rows.slice(FIRST_ROW).filter(([area]) => /^\d{6}$/u.test(String(area)));
  const columns = dataflowById("cluster-quarterly")!.columns;
  const areas = [...new Set(rows.map(([area]) => String(area)))];
  const bases = new Map<string, number>();
  for (const { indicator } of columns) {
    if (isControl(indicator)) continue;
    const { kind } = indicatorById(indicator)!;
    const reply = await request.get("/api/v1/observations", {
      params: {
        indicator,
        area: areas.join(","),
        cluster: clusters.map(({ id }) => id).join(","),
        period: yearEarlier,
        transformation: kind === "stock" ? "point" : "year-to-date",
      },
    });
    const { observations } = (await reply.json()) as ObservationsReply;
    for (const { area, cluster, value } of observations)
      if (value !== null) bases.set(`${indicator}/${area}/${cluster}`, value);
  }

  const levels = new Map<string, number>();
  const lines = rows.map((row) => {
    const area = String(row[0]);
    const cluster = clusters.find(({ code }) => code === String(row[CLUSTER_CODE_COLUMN]))!;
    const cells = columns.flatMap(({ indicator, measures }) => {
      const key = `${indicator}/${area}/${cluster.id}`;
      const base = bases.get(key);
      if (isControl(indicator)) return measures.map(() => null);
      if (base === undefined) return measures.map(() => CONFIDENTIAL);
      const { decimals, kind } = indicatorById(indicator)!;
      const level = kind === "rate" ? base : rounded(base * factor, decimals);
      levels.set(key, level);
      return measures.map((measure) => entry(measure, level, rounded(base, decimals)));
    });
    return [...row.slice(0, KEY_COLUMNS), ...cells];
  });
  const grid: Grid = [...Array.from({ length: FIRST_ROW }, () => []), ...lines];
  return {
    file: await fillWorkbook(template, grid),
    level: (indicator, area, cluster) => levels.get(`${indicator}/${area}/${cluster}`)!,
  };
}

function entry(measure: ReportedMeasure, level: number, base: number): CellValue {
  if (measure === "level") return level;
  if (measure === "restated-base") return base;
  return base > 0 ? rounded((level / base - 1) * 100, 1) : "不适用";
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function isControl(id: string): boolean {
  return controlIndicators.some((indicator) => indicator.id === id);
}
