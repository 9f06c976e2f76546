import { type Dataflow, dataflows, type MonthIndex, PROVINCE_CODE } from "@dash/data";
import { administrativeAreaOf } from "./administrative-area.ts";
import type { Finding } from "./finding.ts";
import type { Reading, ReportTable } from "./report-table.ts";
import type { CheckContext } from "./rule.ts";
import { runRules } from "./run-rules.ts";

export type CheckRequest = Pick<
  CheckContext,
  "requested" | "lastClosedMonth" | "accountAreas" | "department" | "published" | "pending"
>;

export interface CheckedReading {
  readonly dataflow: Dataflow | null;
  /** Null when the upload carries many periods, or none could be told. */
  readonly month: MonthIndex | null;
  readonly area: string;
  readonly findings: readonly Finding[];
}

/**
 * What an upload is, and everything found in it.
 * @param earlierOf ids of earlier uploads of the same form, area and period
 */
export function checkReading(
  reading: Reading,
  request: CheckRequest,
  earlierOf: (dataflow: Dataflow, area: string, month: MonthIndex | null) => readonly string[],
): CheckedReading {
  const { requested } = request;
  const { table } = reading;
  if (!table)
    return {
      dataflow: requested.dataflow,
      month: requested.month,
      area: requested.area ?? PROVINCE_CODE,
      findings: [whyNoTable(reading, requested.dataflow)],
    };
  const month = monthOf(table, requested.month);
  const area = requested.area ?? table.area?.value ?? areaOfRows(table);
  const earlier = earlierOf(table.dataflow, area, month);
  const findings = runRules({ ...request, reading, table, month, area, earlier });
  return { dataflow: table.dataflow, month, area, findings };
}

function monthOf(table: ReportTable, requested: MonthIndex | null): MonthIndex | null {
  if (table.dataflow.layout === "wide") return requested ?? table.periods[0]?.value ?? null;
  const months = new Set<MonthIndex | null>();
  for (const row of table.rows) months.add(row.month?.value ?? null);
  return months.size === 1 ? [...months][0]! : null;
}

function areaOfRows(table: ReportTable): string {
  const codes = new Set<string>();
  for (const { area } of table.rows) if (area.value !== null) codes.add(administrativeAreaOf(area.value));
  return codes.size === 1 ? [...codes][0]! : PROVINCE_CODE;
}

function whyNoTable(reading: Reading, expected: Dataflow | null): Finding {
  return reading.rivals.length > 0 ? sheetAmbiguous(reading) : formNotRecognised(reading, expected);
}

function sheetAmbiguous({ rivals }: Reading): Finding {
  const names = rivals.map(
    ({ sheet, form, period }) => `“${sheet}”（${form}${period === null ? "" : `，${period}`}）`,
  );
  return {
    rule: "sheet-ambiguous",
    severity: "error",
    sheet: rivals[0]!.sheet,
    cell: null,
    message: `有${rivals.length}张工作表都像要上报的报表，不能替您选：${names.join("、")}。`,
    expected: "一张报表，或上报时选定的报表和报告期只对应一张",
    found: names.join("、"),
    suggestion: "请在上报时选定报表和报告期，或在核对版面时选定工作表；也可以只保留要上报的一张后重新上传。",
    affects: [],
    comparison: null,
  };
}

function formNotRecognised(reading: Reading, expected: Dataflow | null): Finding {
  const names = reading.sheets.map(({ name, hidden }) => (hidden ? `${name}（隐藏）` : name));
  const empty = reading.sheets.every(({ blank }) => blank);
  const forms = (expected ? [expected] : dataflows).map((form) => `${form.formNumber}《${form.name}》`);
  return {
    rule: "form-not-recognised",
    severity: "error",
    sheet: reading.sheets[0]?.name ?? null,
    cell: null,
    message: empty ? "文件里没有内容。" : `没有找到报表。已查看工作表：${names.join("、")}。`,
    expected: `含“地区代码”“地区”及指标栏的表头，如${forms.join("、")}`,
    found: names.join("、"),
    suggestion: "请上传由平台模板填写的报表，不要删改表头。",
    affects: [],
    comparison: null,
  };
}
