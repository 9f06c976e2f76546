import { areaByCode, PROVINCE_CODE } from "@dash/data";
import type { Rule } from "../rule.ts";

export const areaOutsideAccount: Rule = {
  id: "area-outside-account",
  title: "地区不在账号权限内",
  severity: "error",
  explanation: "账号只能上报本地区的数据。",
  source: "平台权限规则",
  *check({ table, accountAreas }) {
    if (accountAreas.includes(PROVINCE_CODE)) return;
    for (const row of table.rows) {
      const code = row.area.value;
      if (code === null || accountAreas.includes(code)) continue;
      const name = areaByCode(code)?.name ?? code;
      yield {
        cause: code,
        cell: row.area.cell,
        message: (count) => `本账号不能上报${name}（${code}）的数据${count > 1 ? `（${count}行）` : ""}。`,
        expected: accountAreas.map((area) => areaByCode(area)?.name ?? area).join("、"),
        found: name,
        suggestion: "请删除其他地区的行，或由该地区的账号上报。",
      };
    }
  },
};
