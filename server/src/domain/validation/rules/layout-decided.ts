import type { Rule } from "../rule.ts";

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** China has had one time without summer time since 1992. */
function beijingDate(instant: string): string {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

export const layoutDecided: Rule = {
  id: "layout-decided",
  title: "按更正过的列对应读取",
  class: "form",
  severity: "info",
  formula: "表头的文字与位置＝更正时的文字与位置",
  explanation:
    "上报人更正过某种表头的列对应以后，同一报表、相同表头的文件都照此读取。表头文字或位置有改动时不再套用。",
  source: "平台报送规则",
  *table({ reading, table }) {
    const { layout } = reading;
    if (!layout || layout.source === "file") return;
    const { remembered } = layout;
    yield {
      cause: "layout",
      cell: table.headCell,
      message: remembered
        ? `按${beijingDate(remembered.createdAt)}由${remembered.createdByName}（${remembered.createdBy}）更正过的列对应读取。`
        : "按上报人为本文件更正的列对应读取。",
      suggestion: remembered
        ? "请在“原表”中核对各列读作什么；不合适可以改正，或点“不再套用”恢复自动识别。"
        : "同一报表、相同表头的文件以后也照此读取；不合适可以在“原表”中改正或恢复自动识别。",
    };
  },
};
