import { areaByCode, clusterById, type Indicator, type ReportedMeasure, unit } from "@dash/data";
import { cellAddress } from "./cell-address.ts";
import type { ReportCell, ReportRow } from "./report-table.ts";

/** 中文 name of a measure as the heads of forms write it. */
export function measureHead(measure: ReportedMeasure, indicator: Indicator | null): string {
  if (measure === "restated-base") return "上年同期";
  if (measure === "published-growth") return "同比增长（%）";
  if (indicator === null) return "本期";
  if (indicator.kind === "stock") return "期末";
  return indicator.kind === "rate" || indicator.kind === "index" ? "本期" : "本期累计";
}

/** 武汉市商贸服务业, or the area alone when there is no cluster. */
export function rowName(row: ReportRow): string {
  const area = row.area.value === null ? "" : (areaByCode(row.area.value)?.shortName ?? row.area.value);
  const cluster = row.cluster.value === null ? "" : (clusterById(row.cluster.value)?.shortName ?? "");
  return `${area}${cluster}`;
}

/** 营业收入本期累计. */
export function columnName(cell: ReportCell, row: ReportRow): string {
  const indicator = cell.column.indicator ?? row.indicator?.value ?? null;
  return `${indicator?.shortName ?? ""}${measureHead(cell.column.measure, indicator)}`;
}

/** Unit a cell is to be filled in, in words. */
export function cellUnit(cell: ReportCell, row: ReportRow): string {
  const indicator = cell.column.indicator ?? row.indicator?.value ?? null;
  if (cell.column.measure === "published-growth") return "%";
  return indicator ? unit(indicator.unit).name : "";
}

/** The indicator of a cell, from its column or its row. */
export function indicatorOf(cell: ReportCell, row: ReportRow): Indicator | null {
  return cell.column.indicator ?? row.indicator?.value ?? null;
}

/** A1 reference of a key of the row. */
export function keyAddress(
  row: ReportRow,
  key: { readonly index: number; readonly line?: number | undefined },
): string {
  return cellAddress(key.index, key.line ?? row.line);
}

/** A1 reference of a cell of figures. */
export function figureAddress(row: ReportRow, cell: ReportCell): string {
  const { at } = cell;
  return at ? cellAddress(at.index, at.line) : cellAddress(cell.column.index, row.line);
}
