import { normalisedNames } from "../normalised-names.ts";
import type { Rule } from "../rule.ts";

export const areaNameNormalised: Rule = {
  id: "area-name-normalised",
  title: "地区写法已规范",
  class: "definition",
  severity: "info",
  formula: "地区写法＝目录中的名称或六位代码",
  explanation:
    "空格、全角、不可见字符、通用别名和12位代码按目录规范，列出以便核对；写错的字不在此列，须改正。",
  source: "GB/T 2260《中华人民共和国行政区划代码》",
  rows: normalisedNames("地区", (row) => row.area),
};
