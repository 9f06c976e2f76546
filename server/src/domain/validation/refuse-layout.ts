import { type Dataflow, indicatorById } from "@dash/data";
import type { Refusal } from "../refusal.ts";
import { columnLetters } from "./cell-address.ts";
import { measureHead } from "./describe-cell.ts";
import type { ColumnUse, SheetKey, SheetLayout } from "./sheet-layout.ts";

const MOST_HEAD_LINES = 10;

const keyNames: Readonly<Record<SheetKey, string>> = {
  areaCode: "地区代码",
  areaName: "地区",
  clusterCode: "集群代码",
  clusterName: "产业集群",
  indicatorCode: "指标代码",
  indicatorName: "指标名称",
  period: "报告期",
  unit: "计量单位",
};

function unlawful(code: string, message: string): Refusal {
  return { kind: "unlawful", code, message, path: "layout" };
}

function columnName(index: number): string {
  return `${columnLetters(index)}列`;
}

/** Why a sheet cannot be read by a layout as a form, or null when it can. */
export function refuseLayout(
  layout: Omit<SheetLayout, "columns" | "dataflow"> & LayoutUses,
  form: Dataflow,
): Refusal | null {
  if (layout.headTo < layout.headFrom || layout.headTo - layout.headFrom >= MOST_HEAD_LINES)
    return unlawful("head-lines", `表头应为相连的1到${MOST_HEAD_LINES}行，末行不能在首行之上。`);
  const seen = new Map<string, number>();
  for (const { index, use } of layout.columns) {
    if (use.kind === "ignored") continue;
    const strange = strangerTo(form, index, use);
    if (strange) return strange;
    const name = useName(use);
    const other = seen.get(name);
    if (other !== undefined)
      return unlawful(
        "column-used-twice",
        `${columnName(other)}和${columnName(index)}都读作“${name}”。一项只能由一列读出，请把其中一列改为“不读”。`,
      );
    seen.set(name, index);
  }
  return missingFrom(form, layout.columns);
}

interface LayoutUses {
  readonly columns: readonly { readonly index: number; readonly use: ColumnUse }[];
}

/** 营业收入本期累计, 地区, 不读. */
function useName(use: ColumnUse): string {
  if (use.kind === "ignored") return "不读";
  if (use.kind === "key") return keyNames[use.key];
  const indicator = use.indicator === null ? null : (indicatorById(use.indicator) ?? null);
  return `${indicator?.shortName ?? ""}${measureHead(use.measure, indicator)}`;
}

function strangerTo(form: Dataflow, index: number, use: ColumnUse): Refusal | null {
  if (use.kind !== "figure") return null;
  const fits =
    form.layout === "long"
      ? use.indicator === null
      : form.columns.some(
          ({ indicator, measures }) => indicator === use.indicator && measures.includes(use.measure),
        );
  return fits
    ? null
    : unlawful(
        "column-not-of-form",
        `${columnName(index)}不能读作“${useName(use)}”：${form.formNumber}《${form.name}》没有这一栏。`,
      );
}

function missingFrom(form: Dataflow, columns: LayoutUses["columns"]): Refusal | null {
  const has = (...keys: readonly SheetKey[]): boolean =>
    columns.some(({ use }) => use.kind === "key" && keys.includes(use.key));
  const lacking: string[] = [];
  if (!has("areaCode", "areaName")) lacking.push("地区或地区代码");
  if (form.rows === "area-by-cluster" && !has("clusterCode", "clusterName"))
    lacking.push("产业集群或集群代码");
  if (form.rows === "observation" && !has("indicatorCode", "indicatorName"))
    lacking.push("指标名称或指标代码");
  if (form.rows === "observation" && !has("period")) lacking.push("报告期");
  if (!columns.some(({ use }) => use.kind === "figure")) lacking.push("至少一栏数据");
  return lacking.length === 0
    ? null
    : unlawful("layout-incomplete", `还缺${lacking.join("、")}：请指明由哪一列读出。`);
}
