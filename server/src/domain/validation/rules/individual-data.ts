import { figureAddress, keyAddress } from "../describe-cell.ts";
import { individualKindOf, type IndividualKind, individualKinds } from "../individual-data.ts";
import type { ReportRow } from "../report-table.ts";
import type { Mark, Rule } from "../rule.ts";

function mark(kind: IndividualKind, cell: string | null, place: string): Mark {
  return {
    cause: `${kind} ${place}`,
    cell,
    message: (count) =>
      `${place}有${individualKinds[kind]}${count > 1 ? `（${count}格）` : ""}。本平台只接收汇总数据，文件不予保存。`,
    expected: "汇总数据，不含个人和单个企业的信息",
    found: individualKinds[kind],
    suggestion: "请删除个人和单个企业的信息（包括其他工作表），只保留汇总数后重新上传。",
  };
}

function kindOfKeys(row: ReportRow): { readonly kind: IndividualKind; readonly cell: string } | null {
  if (!row.area.problem && !row.cluster.problem && !row.indicator?.problem) return null;
  for (const key of [row.area, row.cluster, row.indicator]) {
    const problem = key?.problem;
    if (!key || !problem || problem.kind === "empty") continue;
    const kind = individualKindOf(problem.text);
    if (kind) return { kind, cell: keyAddress(row, key) };
  }
  return null;
}

export const individualData: Rule = {
  id: "individual-data",
  title: "含有个人或单个企业的信息",
  class: "form",
  severity: "error",
  formula: "上报内容＝汇总数据",
  explanation:
    "汇总报表不得带有个人或单个企业的名称、身份证号码、统一社会信用代码、电话号码；带有的文件不保存。表末签署栏的姓名和电话除外。",
  source: "《中华人民共和国统计法》第二十八条；《中华人民共和国个人信息保护法》",
  *table({ reading, table }) {
    for (const { sheet, cell, kind } of reading.individuals)
      yield sheet === table.sheet ? mark(kind, cell, "本表") : mark(kind, null, `工作表“${sheet}”`);
  },
  rows: () => (row) => {
    const found = kindOfKeys(row);
    return found && mark(found.kind, found.cell, "本表");
  },
  writing: () => (cell, row) => {
    if (cell.content.kind !== "unreadable") return null;
    const kind = individualKindOf(cell.content.text);
    return kind && mark(kind, figureAddress(row, cell), "本表");
  },
};
