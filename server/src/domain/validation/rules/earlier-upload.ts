import type { Rule } from "../rule.ts";

export const earlierUpload: Rule = {
  id: "earlier-upload",
  title: "同一报表、地区、报告期已有报送",
  class: "between-tables",
  severity: "info",
  formula: "同一报表、地区、报告期的在审报送份数＝0",
  explanation: "内容不同的再次报送作为新的一份保存，不覆盖以前的报送。",
  source: "平台报送规则",
  *table({ earlier }) {
    if (earlier.length === 0) return;
    yield {
      cause: "earlier",
      cell: null,
      message: `同一报表、地区、报告期已有${earlier.length}份报送，最近一份为${earlier[0]}。本次作为新的一份保存。`,
      found: earlier.slice(0, 10).join("、"),
      suggestion: "请在差异表中核对改动；作废以前的报送请撤回。",
    };
  },
};
