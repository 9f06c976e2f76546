import type { Rule } from "../rule.ts";

export const areaFormerName: Rule = {
  id: "area-former-name",
  title: "使用了旧地名",
  severity: "warning",
  explanation: "旧地名按现行名称识别，请确认数据范围与现行区划一致。",
  source: "GB/T 2260《中华人民共和国行政区划代码》",
  *check({ table }) {
    for (const row of table.rows) {
      const remark = row.area.remark;
      if (remark?.kind !== "former-name") continue;
      yield {
        cause: remark.text,
        cell: row.area.cell,
        message: `“${remark.text}”是旧名，已按${remark.name}识别。`,
        expected: remark.name,
        found: remark.text,
        suggestion: "请改用现行名称。",
      };
    }
  },
};
