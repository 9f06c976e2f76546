import { columnName, figureAddress, rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const signDoubtful: Rule = {
  id: "sign-doubtful",
  title: "符号△含义不一",
  class: "form",
  severity: "warning",
  formula: "“△”“▽”＝负（须说明）",
  explanation: "“▲”按负数读取；“△”“▽”有人表示负数，有人表示正数，按负数读取并须说明。",
  source: "报表填报说明：数字用“-”表示负数",
  writing: () => (cell, row) => {
    const { content } = cell;
    if (content.kind !== "number" || content.doubt !== "sign") return null;
    return {
      cause: cell.column.headCell,
      cell: figureAddress(row, cell),
      message: (count) =>
        `${rowName(row)}的${columnName(cell, row)}填的“${content.written}”按${content.value}读取${count > 1 ? `（同栏共${count}格用了这种符号）` : ""}，请说明符号表示正还是负。`,
      expected: "-3.2 或 3.2 这样的写法",
      found: content.written ?? String(content.value),
      suggestion: "请改为不带符号的正数或带“-”的负数；不改的，请说明“△”“▽”在本表中的含义。",
    };
  },
};
