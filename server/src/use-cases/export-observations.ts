import {
  clusterById,
  type MissingReason,
  missingReasonName,
  monthsCoveredWithYear,
  NO_CLUSTER,
  observationStatus,
  origins,
  periodCode,
  statistic,
  timeTransformation,
} from "@dash/data";
import type { ExportCell, ExportTable } from "../domain/export/index.ts";
import type { ObservationTable, ObservedFigure } from "./query-observations.ts";
import { EMBARGO_SOURCE } from "./reading.ts";
import { decimalsOf, unitNameOf } from "./read-selection.ts";

const COLUMNS = [
  "指标",
  "产业集群",
  "地区代码",
  "地区",
  "时期",
  "覆盖月份",
  "时间口径",
  "统计量",
  "数值",
  "单位",
  "状态",
  "缺数原因",
  "数据性质",
  "数据版本",
] as const;

const originNames = new Map<string, string>(origins.map((origin) => [origin.id, origin.name]));
const SOURCES_SHOWN = 12;

/**
 * A selection of figures as a table to download; what a reader must know stands above it. `watermark`: what marks
 * figures that are not public; it stands first, and the file's name says so too.
 */
export function exportObservations(table: ObservationTable, watermark: string | null): ExportTable {
  const { indicators, statistic: asked, rows } = table;
  const names = indicators.map((indicator) => indicator.name).join("、");
  const title = `湖北省 ${names}${asked === "level" ? "" : ` ${statistic(asked).name}`}`;
  const periods = distinct(rows, (row) => periodCode(row.month, row.transformation));
  const areas = distinct(rows, (row) => row.area.name);
  const units = distinct(rows, (row) => unitNameOf(row.indicator, asked));
  const statuses = distinct(rows, statusName).filter((name) => name !== "");
  return {
    title,
    head: [
      ...(watermark === null ? [] : [["未公开", watermark] as const]),
      ["单位", units.join("、")],
      ["时期", rangeName(rows, periods)],
      ["地区", areas.length > 3 ? `${areas[0]!} 等 ${areas.length} 个` : areas.join("、")],
      ...indicators.map((indicator) => ["口径", `${indicator.name}：${indicator.scope}`] as const),
      ["来源", sourceNames(table)],
      ["状态", statuses.join("、") || "无"],
      ["模拟数据", table.simulated ? "含模拟数据，不是统计结果，不得引用" : "不含"],
      ["数据版本", table.release === null ? "尚无发布" : `第 ${table.release} 次发布`],
      ...(table.asof === null ? [] : [["截至", table.asof] as const]),
      ...table.notes.map((note) => ["说明", note] as const),
    ],
    columns: COLUMNS.map((name) => ({
      name,
      decimals: name === "数值" ? Math.max(0, ...indicators.map((one) => decimalsOf(one, asked))) : null,
    })),
    rowCount: rows.length,
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield cellsOf(row, table);
      },
    },
    nameParts: [
      watermark === null ? "" : "未公开",
      indicators.length > 2
        ? `${indicators[0]!.shortName}等${indicators.length}项`
        : names.replaceAll("、", "-"),
      areas.length > 1 ? `${areas[0]!}等${areas.length}地区` : (areas[0] ?? ""),
      periods.length > 1 ? `${periods[0]!}至${periods.at(-1)!}` : (periods[0] ?? ""),
      `r${table.release ?? 0}${table.simulated ? "_含模拟数据" : ""}`,
    ],
  };
}

function cellsOf(row: ObservedFigure, table: ObservationTable): readonly ExportCell[] {
  const { indicator, cluster, area, month, transformation, figure } = row;
  return [
    indicator.name,
    cluster === NO_CLUSTER ? "" : (clusterById(cluster)?.name ?? cluster),
    area.code,
    area.name,
    periodCode(month, transformation),
    monthsCoveredWithYear(month, transformation),
    timeTransformation(transformation).name,
    statistic(table.statistic).name,
    figure.value,
    unitNameOf(indicator, table.statistic),
    statusName(row),
    figure.reason === null ? "" : missingReasonName(figure.reason satisfies MissingReason),
    figure.simulated ? "模拟数据" : (originNames.get(figure.origin) ?? ""),
    figure.vintage,
  ];
}

function statusName({ figure }: ObservedFigure): string {
  if (figure.value !== null && figure.status === "P") return "初步数";
  return observationStatus(figure.status).name;
}

function rangeName(rows: readonly ObservedFigure[], periods: readonly string[]): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return "无";
  const from = monthsCoveredWithYear(first.month, first.transformation);
  return periods.length === 1
    ? `${periods[0]!}（${from}）`
    : `${periods[0]!}（${from}）至 ${periods.at(-1)!}（${monthsCoveredWithYear(last.month, last.transformation)}）`;
}

function sourceNames(table: ObservationTable): string {
  const sources = table.sources.filter((source) => source.class !== EMBARGO_SOURCE);
  if (sources.length === 0) return "无";
  const shown = sources.slice(0, SOURCES_SHOWN).map((source) => source.title);
  const rest = sources.length - shown.length;
  return shown.join("；") + (rest > 0 ? `；另 ${rest} 处` : "");
}

function distinct<T>(rows: readonly ObservedFigure[], key: (row: ObservedFigure) => T): T[] {
  return [...new Set(rows.map(key))];
}
