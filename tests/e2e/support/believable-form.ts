import type { APIRequestContext } from "@playwright/test";
import { type CellValue, openXlsx } from "hucre";
import {
  clusters,
  controlIndicators,
  dataflowById,
  type Indicator,
  indicatorById,
  MONTHS_PER_YEAR,
  missingReasonName,
  type MissingReason,
  type MonthIndex,
  parseTimePeriod,
  quarterOrMonthCode,
  type ReportedMeasure,
  yearOf,
} from "@dash/data";
import type { ObservationsReply } from "@dash/server/contract";
import { edit, FIRST_ROW, fillWorkbook, type Grid } from "../../fixtures/report-grid.ts";

const DATAFLOW = "cluster-quarterly";
const KEY_COLUMNS = 4;
const CLUSTER_CODE_COLUMN = 2;
/** What a statistician writes for a figure that is confidential. */
const CONFIDENTIAL = "保密";
const QUARTERS_PER_YEAR = 4;

interface FormChoice {
  readonly period: string;
  readonly area: string;
}

interface Filling {
  /** This year's level beside last year's. */
  readonly factor?: number;
  /** The form as downloaded; without one, it is asked for. */
  readonly template?: Buffer;
  /** What is typed into cells instead, by their A1 references. */
  readonly mistakes?: Readonly<Record<string, CellValue>>;
}

interface BelievableForm {
  readonly file: Buffer;
  /** The level of an area in a cluster as typed into the form. */
  readonly level: (indicator: string, area: string, cluster: string) => number;
}

/** What the public page shows of one indicator, area and cluster, by month: a level, or why there is none. */
type Published = ReadonlyMap<MonthIndex, number | MissingReason>;

/**
 * A form of the clusters, filled in as a statistician would from what the server has published: last year's level as
 * 上年同期 and a factor higher as 本期, the growth that the two make, numbers of units and employees near the last ones,
 * gaps where there were gaps, 最大单位占比 left blank. No rule has a question about it but for the mistakes put in.
 */
export async function believableForm(
  request: APIRequestContext,
  { period, area }: FormChoice,
  { factor = 1.08, template, mistakes = {} }: Filling = {},
): Promise<BelievableForm> {
  const month = parseTimePeriod(period)!.endMonth;
  const form = template ?? (await downloadedForm(request, { period, area }));
  const rows = await rowsOf(form);
  const published = await publishedLevels(request, [...new Set(rows.map(([code]) => String(code)))], month);

  const levels = new Map<string, number>();
  const lines = rows.map((row) => {
    const cluster = clusters.find(({ code }) => code === String(row[CLUSTER_CODE_COLUMN]))!;
    const cells = dataflowById(DATAFLOW)!.columns.flatMap(({ indicator: id, measures }): CellValue[] => {
      if (isControl(id)) return measures.map(() => null);
      const key = `${id}/${String(row[0])}/${cluster.id}`;
      const figures = figuresOf(indicatorById(id)!, published.get(key) ?? new Map(), month, factor);
      if (typeof figures === "string") return measures.map(() => figures);
      levels.set(key, figures.level);
      return measures.map((measure) => entry(measure, figures));
    });
    return [...row.slice(0, KEY_COLUMNS), ...cells];
  });
  const grid: Grid = [...Array.from({ length: FIRST_ROW }, () => []), ...lines];
  return {
    file: await fillWorkbook(form, edit(grid, mistakes)),
    level: (indicator, code, cluster) => levels.get(`${indicator}/${code}/${cluster}`)!,
  };
}

async function downloadedForm(request: APIRequestContext, params: { period: string; area: string }) {
  return (await request.get(`/api/v1/dataflows/${DATAFLOW}/template.xlsx`, { params })).body();
}

async function rowsOf(form: Buffer): Promise<readonly CellValue[][]> {
  const workbook = await openXlsx(form);
  return workbook.sheets[0]!.rows.slice(FIRST_ROW).filter(([area]) => /^\d{6}$/u.test(String(area)));
}

/** What is public of the columns of the form, from a year before the month up to the quarter before it. */
async function publishedLevels(
  request: APIRequestContext,
  areas: readonly string[],
  month: MonthIndex,
): Promise<ReadonlyMap<string, Published>> {
  const published = new Map<string, Map<MonthIndex, number | MissingReason>>();
  const ids = dataflowById(DATAFLOW)!.columns.map(({ indicator }) => indicator);
  const replies = await Promise.all(
    ids
      .filter((id) => !isControl(id))
      .map(async (indicator) => {
        const params = {
          indicator,
          area: areas.join(","),
          cluster: clusters.map(({ id }) => id).join(","),
          from: quarterOrMonthCode(month - MONTHS_PER_YEAR),
          to: quarterOrMonthCode(month - 3),
          transformation: indicatorById(indicator)!.kind === "stock" ? "point" : "year-to-date",
        };
        const reply = await request.get("/api/v1/observations", { params });
        return ((await reply.json()) as ObservationsReply).observations;
      }),
  );
  for (const { indicator, area, cluster, period, value, reason } of replies.flat()) {
    const key = `${indicator}/${area}/${cluster}`;
    const known = published.get(key) ?? new Map<MonthIndex, number | MissingReason>();
    published.set(
      key,
      known.set(
        parseTimePeriod(period)!.endMonth,
        value ?? (reason as MissingReason | null) ?? "confidential",
      ),
    );
  }
  return published;
}

/** Level and 上年同期 of one row; the word for the gap when last year had one, or nothing believable follows from it. */
function figuresOf(
  { kind, decimals, canBeNegative }: Indicator,
  published: Published,
  month: MonthIndex,
  factor: number,
): { readonly level: number; readonly base: number } | string {
  const base = published.get(month - MONTHS_PER_YEAR);
  if (typeof base !== "number") return base === undefined ? CONFIDENTIAL : missingReasonName(base);
  const levels = [...published].filter(
    (known): known is [MonthIndex, number] => typeof known[1] === "number",
  );
  const last = levels.sort(([one], [other]) => other - one)[0]!;
  const level = {
    flow: base * factor,
    stock: last[1] * factor ** (1 / QUARTERS_PER_YEAR),
    rate: base,
  }[kind as "flow" | "stock" | "rate"];
  // A profit since January that turns to a loss is asked about.
  const isQuestionable =
    canBeNegative && yearOf(last[0]) === yearOf(month) && last[1] >= 0 && level < last[1];
  return isQuestionable && kind === "flow"
    ? CONFIDENTIAL
    : { level: rounded(level, decimals), base: rounded(base, decimals) };
}

function entry(measure: ReportedMeasure, { level, base }: { level: number; base: number }): CellValue {
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
