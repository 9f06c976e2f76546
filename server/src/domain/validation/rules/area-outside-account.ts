import { areaByCode, PROVINCE_CODE } from "@dash/data";
import { administrativeAreaOf } from "../administrative-area.ts";
import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const areaOutsideAccount: Rule = {
  id: "area-outside-account",
  title: "地区不在账号权限内",
  class: "definition",
  severity: "error",
  formula: "行的地区∈账号的地区",
  explanation: "账号只能上报本地区的数据。",
  source: "平台权限规则",
  rows({ accountAreas }) {
    if (accountAreas.includes(PROVINCE_CODE)) return null;
    return (row) => {
      const code = row.area.value;
      if (code === null || accountAreas.includes(administrativeAreaOf(code))) return null;
      const name = areaByCode(code)?.name ?? code;
      return {
        cause: code,
        cell: keyAddress(row, row.area),
        message: (count) => `本账号不能上报${name}（${code}）的数据${count > 1 ? `（${count}行）` : ""}。`,
        expected: accountAreas.map((area) => areaByCode(area)?.name ?? area).join("、"),
        found: name,
        suggestion: "请删除其他地区的行，或由该地区的账号上报。",
      };
    };
  },
};
