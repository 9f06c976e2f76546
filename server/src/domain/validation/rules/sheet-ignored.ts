import { isOwnSheet } from "../own-sheets.ts";
import type { Rule } from "../rule.ts";

export const sheetIgnored: Rule = {
  id: "sheet-ignored",
  title: "未读取的工作表",
  class: "form",
  severity: "info",
  formula: "含数据的工作表数＝1",
  explanation: "一次只读一张工作表。隐藏的工作表不读取。",
  source: "平台报送规则",
  *table({ reading, table }) {
    for (const sheet of reading.sheets) {
      if (sheet.name === table.sheet || sheet.blank || isOwnSheet(sheet.name)) continue;
      yield {
        cause: sheet.name,
        cell: null,
        sheet: sheet.name,
        message: `${sheet.hidden ? "隐藏的" : ""}工作表“${sheet.name}”未读取。`,
        found: sheet.name,
      };
    }
  },
};
