import { areaByCode } from "@dash/data";
import { isZone } from "../administrative-area.ts";
import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const zoneApart: Rule = {
  id: "zone-apart",
  title: "功能区单列",
  class: "definition",
  severity: "info",
  formula: "功能区∉合计",
  explanation:
    "目录中的功能区（开发区、高新区等）按单独的地区类型保存，数据已包含在所在行政区内，不计入任何合计。",
  source: "《统计用区划代码和城乡划分代码编制规则》；平台地区目录",
  rows: () => (row) => {
    const code = row.area.value;
    if (code === null || !isZone(code)) return null;
    const name = areaByCode(code)?.name ?? code;
    return {
      cause: code,
      cell: keyAddress(row, row.area),
      message: (count) =>
        `${name}（${code}）是功能区，单独保存，不计入合计${count > 1 ? `（${count}行）` : ""}。`,
      found: name,
    };
  },
};
