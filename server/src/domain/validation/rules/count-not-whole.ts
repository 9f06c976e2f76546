import type { Rule } from "../rule.ts";

export const COUNT_UNITS: readonly string[] = ["enterprise", "institution", "train", "contract"];

export const countNotWhole: Rule = {
  id: "count-not-whole",
  title: "个数不是整数",
  class: "within-table",
  severity: "error",
  formula: "以家、个、列、项计的数∈整数",
  explanation: "以家、个、列、项计的指标只能是整数。",
  source: "指标目录",
  figures: () => (figures) => {
    const { indicator } = figures;
    if (!COUNT_UNITS.includes(indicator.unit)) return null;
    const measure = (["level", "restated-base"] as const).find((id) => {
      const value = figures.number(id);
      return value !== null && !Number.isInteger(value);
    });
    if (measure === undefined) return null;
    return {
      cause: `${indicator.id} ${measure}`,
      cell: figures.address(measure),
      message: (count) =>
        `${figures.name}${measure === "level" ? "" : "上年同期"}不是整数${count > 1 ? `（同栏共${count}格）` : ""}。`,
      expected: "整数",
      found: String(figures.number(measure)),
      suggestion: "请核对数字，以及是否误用了“万家”等单位。",
      explains: [indicator.id],
    };
  },
};
