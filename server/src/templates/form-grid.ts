import {
  areaByCode,
  clusterById,
  type Dataflow,
  type Indicator,
  indicatorById,
  type MonthIndex,
  NO_CLUSTER,
  periodName,
  type ReportedMeasure,
  unit,
} from "@dash/data";
import { measureHead } from "../domain/validation/describe-cell.ts";
import { expectedAreas, expectedClusters } from "../domain/validation/expected-rows.ts";
import { periodNameWithCode } from "../domain/validation/period-name.ts";

export interface FormColumn {
  readonly indicator: Indicator;
  readonly measure: ReportedMeasure;
  readonly mandatory: boolean;
  /** 指标名称(计量单位), above all columns of the indicator. */
  readonly head: string;
  readonly subhead: string;
  /** Decimals of the number format. */
  readonly decimals: number;
}

export interface FormRow {
  readonly area: string;
  readonly areaName: string;
  /** Null in forms without clusters. */
  readonly clusterCode: string | null;
  readonly clusterName: string | null;
}

/** A wide form for one period and area, ready to be laid out as a workbook or a text file. */
export interface FormGrid {
  readonly dataflow: Dataflow;
  readonly title: string;
  readonly agency: string;
  readonly area: string;
  readonly period: string;
  readonly keyHeads: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

const GROWTH_DECIMALS = 1;
const KEY_MARKS = ["甲", "乙", "丙", "丁"] as const;

/** The form of a dataflow for a period and an area: rows, columns and everything printed above them. */
export function formGrid(dataflow: Dataflow, month: MonthIndex, areaCode: string): FormGrid {
  const area = areaByCode(areaCode);
  if (!area) throw new RangeError(`There is no area ${areaCode}.`);
  const byCluster = dataflow.rows === "area-by-cluster";
  return {
    dataflow,
    title: `${periodName(month, "year-to-date")}${dataflow.name}`,
    agency: `${area.name}统计局`,
    area: `${area.name}（${area.code}）`,
    period: periodNameWithCode(month),
    keyHeads: byCluster ? ["地区代码", "地区", "集群代码", "产业集群"] : ["地区代码", "地区"],
    columns: dataflow.columns.flatMap(({ indicator, measures, mandatory }) => {
      const definition = indicatorById(indicator)!;
      return measures.map((measure) => formColumn(definition, measure, mandatory));
    }),
    rows: expectedAreas(areaCode).flatMap((code) =>
      expectedClusters(dataflow).map((id) => formRow(code, id === NO_CLUSTER ? null : id)),
    ),
  };
}

function formColumn(indicator: Indicator, measure: ReportedMeasure, mandatory: boolean): FormColumn {
  const growth = measure === "published-growth";
  return {
    indicator,
    measure,
    mandatory,
    head: `${indicator.name}（${unit(indicator.unit).name}）`,
    subhead: measureHead(measure, indicator),
    decimals: growth ? GROWTH_DECIMALS : indicator.decimals,
  };
}

function formRow(area: string, clusterId: string | null): FormRow {
  const cluster = clusterId === null ? undefined : clusterById(clusterId);
  return {
    area,
    areaName: areaByCode(area)!.name,
    clusterCode: cluster?.code ?? null,
    clusterName: cluster?.name ?? null,
  };
}

/** 甲 乙 … under the keys, 1 2 … under the figures. */
export function numberingRow(grid: FormGrid): readonly string[] {
  return [
    ...grid.keyHeads.map((_, index) => KEY_MARKS[index]!),
    ...grid.columns.map((_, index) => String(index + 1)),
  ];
}

/** The key cells of a row. */
export function keyValues(row: FormRow): readonly string[] {
  return row.clusterCode === null
    ? [row.area, row.areaName]
    : [row.area, row.areaName, row.clusterCode, row.clusterName!];
}

/** Lines at the foot of the form. */
export const FORM_FOOT =
  "单位负责人：           统计负责人：           填表人：           联系电话：           报出日期：   年  月  日";
