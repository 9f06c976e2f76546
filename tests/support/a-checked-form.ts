import { type Dataflow, dataflowById, monthIndex, parseTimePeriod } from "@dash/data";
import { checkReading } from "#server/domain/validation/check-reading.ts";
import type { Finding } from "#server/domain/validation/finding.ts";
import type { FigureKey, PendingFigure } from "#server/domain/validation/figure-key.ts";
import { readReport } from "#server/parsing/read-report.ts";
import { filledGrid, type Grid } from "../fixtures/report-grid.ts";

const cluster = { dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" } as const;
const province = { dataflow: "area-quarterly", period: "2025-Q4", area: "420000" } as const;

/** A mistake, the rule that names it, and the cell it names. */
export interface RuleCase {
  readonly rule: string;
  readonly mistake: string;
  readonly grid: Grid;
  /** Null when the finding is about the whole sheet. */
  readonly cell: string | null;
  readonly requested?: { readonly dataflow?: string; readonly period?: string; readonly area?: string };
  readonly known?: Surroundings;
  /** Further cells with the same root cause. */
  readonly affects?: readonly string[];
}

export const goodGrid: Grid = filledGrid(cluster);
export const goodProvinceGrid: Grid = filledGrid(province);

const longHead = [
  "地区代码",
  "地区",
  "集群代码",
  "产业集群",
  "报告期",
  "指标代码",
  "指标名称",
  "计量单位",
  "本期",
  "上年同期",
  "同比增长（%）",
];

/** The long form with these rows. */
export function longGrid(...rows: Grid): Grid {
  return [["历史数据批量表"], ["表号：鄂服批01表"], longHead, ...rows];
}

export const goodLongRow = [
  "420500",
  "宜昌市",
  "01",
  "商贸服务业",
  "2024-Q2",
  "revenue",
  "营业收入",
  "亿元",
  110,
  100,
  10,
];

export function longRow(changes: Readonly<Record<number, string | number>>): Grid[number] {
  return goodLongRow.map((value, index) => changes[index] ?? value);
}

export function without(grid: Grid, line: number): Grid {
  return grid.filter((_, index) => index !== line - 1);
}

export function column(
  letter: string,
  value: string | number | null,
): Record<string, string | number | null> {
  return Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${letter}${index + 9}`, value]));
}

export const affectedBelow = (letter: string): readonly string[] =>
  Array.from({ length: 9 }, (_, index) => `${letter}${index + 10}`);

/** A figure published or under way before the form arrives. Left out: revenue of 商贸服务业 of 宜昌, its level. */
export interface KnownFigure {
  readonly period: string;
  readonly value: number;
  readonly indicator?: string;
  readonly cluster?: string;
  readonly area?: string;
  readonly measure?: FigureKey["measure"];
}

/** What the platform knows when the form arrives. */
export interface Surroundings {
  readonly earlier?: readonly string[];
  readonly published?: readonly KnownFigure[];
  readonly pending?: readonly (KnownFigure & Partial<PendingFigure>)[];
  readonly fileName?: string;
}

const lastYear: readonly KnownFigure[] = [{ period: "2024-Q4", value: 91.2 }];

function isMeant(figure: KnownFigure, key: FigureKey): boolean {
  return (
    parseTimePeriod(figure.period)!.endMonth === key.month &&
    (figure.indicator ?? "revenue") === key.indicator &&
    (figure.cluster ?? "commerce") === key.cluster &&
    (figure.area ?? "420500") === key.area &&
    (figure.measure ?? "level") === key.measure
  );
}

/** What the rules find in a file; unless told otherwise, only 宜昌's revenue of 商贸服务业 of last year is published. */
export function checkForm(
  bytes: Buffer,
  requested: RuleCase["requested"] = {},
  { earlier = [], published = lastYear, pending = [], fileName = "报表" }: Surroundings = {},
): readonly Finding[] {
  const dataflow: Dataflow | null = requested.dataflow ? dataflowById(requested.dataflow)! : null;
  const { findings } = checkReading(
    readReport(bytes, fileName, dataflow),
    {
      requested: {
        dataflow,
        month: requested.period ? parseTimePeriod(requested.period)!.endMonth : null,
        area: requested.area ?? null,
      },
      lastClosedMonth: monthIndex(2026, 10),
      department: null,
      accountAreas: requested.area === "420600" ? ["420600"] : ["420000"],
      published: (key) => published.find((figure) => isMeant(figure, key))?.value ?? null,
      pending: (key) =>
        pending
          .filter((figure) => isMeant(figure, key))
          .map((figure) => ({
            submission: "20260110-aaaaaaaaaa",
            dataflow: "cluster-quarterly",
            area: "420000",
            visible: true,
            ...figure,
            month: key.month,
          })),
    },
    () => earlier,
  );
  return findings;
}
