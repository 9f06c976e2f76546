import { areaByCode } from "@dash/data";
import { expectedAreas } from "../expected-rows.ts";
import type { Rule } from "../rule.ts";

export const areaOutsideTable: Rule = {
  id: "area-outside-table",
  title: "地区不属于本表",
  severity: "error",
  explanation: "本表的填报范围由表头的地区决定：湖北省为全省和17个市州，市州为该市州一个地区。",
  source: "平台报送规则：统计单位、报表、报告期三者一致",
  *check({ table, area }) {
    const expected = new Set(expectedAreas(area));
    for (const row of table.rows) {
      const code = row.area.value;
      if (code === null || expected.has(code) || table.dataflow.layout === "long") continue;
      const name = areaByCode(code)?.name ?? code;
      yield {
        cause: code,
        cell: row.area.cell,
        message: (count) => `${name}（${code}）不在本表的填报范围内${count > 1 ? `（${count}行）` : ""}。`,
        expected: areaByCode(area)?.name ?? area,
        found: name,
        suggestion: "请删除这些行，或改选填报地区。",
      };
    }
  },
};
