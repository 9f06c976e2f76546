import type { Rule } from "../rule.ts";

export const externalLink: Rule = {
  id: "external-link",
  title: "公式引用了其他工作簿",
  class: "form",
  severity: "warning",
  formula: "公式引用的单元格∈本工作簿",
  explanation: "引用其他文件的公式只能读到上次保存时的结果，那个文件改了也不会更新。",
  source: "平台报送规则",
  *table({ table }) {
    const cells = table.marked.find(({ mark }) => mark === "external-link")?.cells ?? [];
    const [first, ...others] = cells;
    if (first === undefined) return;
    yield {
      cause: "external-link",
      cell: first,
      message: `有${cells.length}个单元格的公式引用了其他工作簿，读取的是上次保存的结果。`,
      found: cells.slice(0, 5).join("、"),
      suggestion: "请核对数字是否最新，并把公式改为数值后重新上传，或写明情况。",
      affects: others,
    };
  },
};
