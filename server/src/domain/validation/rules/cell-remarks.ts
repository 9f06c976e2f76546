import type { TableMark } from "../report-table.ts";
import type { Rule } from "../rule.ts";

const names: Readonly<Partial<Record<TableMark, string>>> = {
  comment: "有批注",
  "red-font": "用红字",
  "strike-through": "有删除线",
};

export const cellRemarks: Rule = {
  id: "cell-remarks",
  title: "批注、红字和删除线",
  class: "form",
  severity: "info",
  formula: "有批注、红字、删除线的单元格数＝0",
  explanation: "颜色和批注里常写着“暂定”“作废”，平台只读数字，读不出这些意思，请人核对。",
  source: "平台报送规则",
  *table({ table }) {
    for (const { mark, cells } of table.marked) {
      const name = names[mark];
      const [first, ...others] = cells;
      if (name === undefined || first === undefined) continue;
      yield {
        cause: mark,
        cell: first,
        message: `有${cells.length}个单元格${name}：${cells.slice(0, 8).join("、")}${cells.length > 8 ? "……" : ""}。数字照常读取。`,
        found: name,
        suggestion: "请核对这些数字是否为定稿。",
        affects: others,
      };
    }
  },
};
