import { areaByCode } from "@dash/data";
import type { Rule } from "../rule.ts";

export const areaDiffers: Rule = {
  id: "area-differs",
  title: "填报地区不一致",
  class: "definition",
  severity: "error",
  formula: "表头的填报地区＝上报时所选地区",
  explanation: "表头写明的地区必须与上报时选择的地区相同。",
  source: "平台报送规则：统计单位、报表、报告期三者一致",
  *table({ table, area, requested }) {
    if (requested.area === null || !table.area || table.area.value === area) return;
    const stated = areaByCode(table.area.value)?.name ?? table.area.value;
    yield {
      cause: "area",
      cell: table.area.cell,
      message: `表头写明的地区是${stated}（${table.area.value}），与所选地区不同。`,
      expected: areaByCode(area)?.name ?? area,
      found: stated,
      suggestion: "请上传所选地区的报表，或改选地区。",
    };
  },
};
