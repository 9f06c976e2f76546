import { rules } from "./rules/index.ts";

/** What is found before any rule is asked. */
const OTHER_TITLES: readonly (readonly [id: string, title: string])[] = [
  ["form-not-recognised", "没有找到报表"],
  ["sheet-ambiguous", "不止一张工作表像要上报的报表"],
];

const titles = new Map<string, string>([
  ...OTHER_TITLES,
  ...rules.map(({ id, title }) => [id, title] as const),
]);

/** 中文 title of a rule; of one that is no longer asked, its id. */
export function ruleTitle(id: string): string {
  return titles.get(id) ?? id;
}
