import { normalisedNames } from "../normalised-names.ts";
import type { Rule } from "../rule.ts";

export const indicatorNameNormalised: Rule = {
  id: "indicator-name-normalised",
  title: "指标写法已规范",
  class: "definition",
  severity: "info",
  formula: "指标写法＝指标目录中的名称",
  explanation: "空格、全角、标点、“其中”“#”和通用别名按指标目录规范，列出以便核对。",
  source: "平台指标目录",
  rows: normalisedNames("指标", (row) => row.indicator),
};
