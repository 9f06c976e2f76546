import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const areaFormerName: Rule = {
  id: "area-former-name",
  title: "使用了旧地名",
  class: "definition",
  severity: "warning",
  formula: "地区名称∈现行地名",
  explanation: "旧地名按现行名称识别，请确认数据范围与现行区划一致。",
  source: "GB/T 2260《中华人民共和国行政区划代码》",
  rows: () => (row) => {
    const remark = row.area.remark;
    if (remark?.kind !== "former-name") return null;
    return {
      cause: remark.text,
      cell: keyAddress(row, row.area),
      message: `“${remark.text}”是旧名，已按${remark.name}识别。`,
      expected: remark.name,
      found: remark.text,
      suggestion: "请改用现行名称。",
    };
  },
};
