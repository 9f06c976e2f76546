import { areaByCode } from "@dash/data";
import { administrativeAreaOf } from "../administrative-area.ts";
import { keyAddress } from "../describe-cell.ts";
import { expectedAreas } from "../expected-rows.ts";
import type { Rule } from "../rule.ts";

export const areaOutsideTable: Rule = {
  id: "area-outside-table",
  title: "地区不属于本表",
  class: "definition",
  severity: "error",
  formula: "行的地区∈本表填报范围",
  explanation:
    "本表的填报范围由表头的地区决定：湖北省为全省和17个市州，市州为该市州一个地区。范围内的功能区可以另列。",
  source: "平台报送规则：统计单位、报表、报告期三者一致",
  rows({ table, area }) {
    if (table.dataflow.layout === "long") return null;
    const expected = new Set(expectedAreas(area));
    return (row) => {
      const code = row.area.value;
      if (code === null || expected.has(code) || expected.has(administrativeAreaOf(code))) return null;
      const name = areaByCode(code)?.name ?? code;
      return {
        cause: code,
        cell: keyAddress(row, row.area),
        message: (count) => `${name}（${code}）不在本表的填报范围内${count > 1 ? `（${count}行）` : ""}。`,
        expected: areaByCode(area)?.name ?? area,
        found: name,
        suggestion: "请删除这些行，或改选填报地区。",
      };
    };
  },
};
