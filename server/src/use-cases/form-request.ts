import {
  areaByCode,
  type Dataflow,
  dataflowById,
  dataflows,
  type MonthIndex,
  parseTimePeriod,
  PROVINCE_CODE,
} from "@dash/data";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { lastClosedMonth } from "../domain/validation/last-closed-month.ts";
import { periodNameWithCode } from "../domain/validation/period-name.ts";

/** The form with this id, or why there is none. */
export function requestedDataflow(id: string): Outcome<Dataflow> {
  const dataflow = dataflowById(id);
  if (dataflow) return accept(dataflow);
  const known = dataflows.map((entry) => entry.id);
  return refuse({
    kind: "not-found",
    code: "unknown-dataflow",
    message: `没有“${id}”这张报表。可用：${dataflows.map((entry) => `${entry.id}（${entry.name}）`).join("、")}。`,
    path: "dataflow",
    detail: { known },
  });
}

/** The end month of a reporting period of a form, or why it is none: malformed, of the wrong length, or not over yet. */
export function requestedPeriod(code: string, dataflow: Dataflow | null, now: string): Outcome<MonthIndex> {
  const parsed = parseTimePeriod(code);
  const quarterly = dataflow === null || dataflow.layout === "wide";
  if (!parsed || (quarterly && parsed.span !== "quarter"))
    return refuse({
      kind: "invalid",
      code: parsed ? "period-not-quarterly" : "malformed-period",
      message: parsed
        ? `“${code}”不是季度。季度表的报告期为2025-Q1（一季度）、2025-Q2（上半年）、2025-Q3（前三季度）、2025-Q4（全年）。`
        : `“${code}”不是报告期。应如2025-Q4。`,
      path: "period",
    });
  const last = lastClosedMonth(now);
  if (parsed.endMonth > last)
    return refuse({
      kind: "unlawful",
      code: "period-in-future",
      message: `${periodNameWithCode(parsed.endMonth)}尚未结束，没有该期报表。最近结束的月份属于${periodNameWithCode(last)}。`,
      path: "period",
    });
  return accept(parsed.endMonth);
}

/** The area of a form, or why it has none: the province, prefectures and counties report; functional zones do not. */
export function requestedArea(code: string): Outcome<string> {
  const area = areaByCode(code);
  if (area && area.level !== "functional-zone") return accept(code);
  const expected = "应为420000（湖北省）、市州代码如420500（宜昌市）或县（市、区）代码如420502（西陵区）。";
  return refuse({
    kind: area ? "unlawful" : "not-found",
    code: area ? "area-does-not-report" : "unknown-area",
    message: area
      ? `${area.name}（${code}）是功能区，不单独填报。${expected}`
      : `没有代码为“${code}”的地区。${expected}`,
    path: "area",
  });
}

/** Whether an account may report for an area. */
export function mayReport(areas: readonly string[], area: string): boolean {
  return areas.includes(PROVINCE_CODE) || areas.includes(area);
}
