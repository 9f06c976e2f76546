import {
  accumulationWording,
  controlIndicators,
  additivityWording,
  type Dataflow,
  dataflows,
  type Indicator,
  indicatorById,
  indicatorKindName,
  indicators,
  ownerNames,
  priceBasisWording,
  refuseTransformation,
  timeTransformations,
  unit,
} from "@dash/data";
import { GENERATED_NOTE, markdownPage, markdownTable } from "./markdown.ts";

/** One page per indicator and their list, by file name within `docs/indicators/`. */
export function indicatorPages(): ReadonlyMap<string, string> {
  const all: readonly Indicator[] = [...indicators, ...controlIndicators];
  return new Map([
    ["README.md", indexPage(all)],
    ...all.map((entry) => [`${entry.id}.md`, page(entry)] as const),
  ]);
}

function indexPage(all: readonly Indicator[]): string {
  const themes = [...new Set(all.map((entry) => entry.theme))];
  return markdownPage([
    GENERATED_NOTE,
    "# 指标目录",
    `共 ${all.length} 个指标，按主题排列。`,
    ...themes.flatMap((theme) => [
      `## ${theme}`,
      markdownTable(
        ["指标", "代码", "计量单位", "性质", "来源部门"],
        all
          .filter((entry) => entry.theme === theme)
          .map((entry) => [
            `[${entry.name}](${entry.id}.md)`,
            entry.id,
            unit(entry.unit).name,
            indicatorKindName(entry.kind),
            ownerNames(entry.owners),
          ]),
      ),
    ]),
  ]);
}

function page(entry: Indicator): string {
  const whole = entry.partOf ? indicatorById(entry.partOf.indicator) : undefined;
  const rows: (readonly [string, string])[] = [
    ["代码", `\`${entry.id}\``],
    ["主题", entry.theme],
    ["计量单位", `${unit(entry.unit).name}，小数位 ${entry.decimals}`],
    ["数据性质", `${indicatorKindName(entry.kind)}。${accumulationWording(entry)}`],
    ["价格基础", priceBasisWording(entry)],
    ["可加性", additivityWording(entry)],
    ["取值", entry.canBeNegative ? "可以为负数" : "不为负数"],
    ["报送单元", entry.block === "cluster" ? "每个地区、每个产业集群一个数" : "每个地区一个数"],
    ["来源部门", ownerNames(entry.owners)],
    ["定义出处", entry.source],
  ];
  if (whole) rows.push(["构成关系", `属于[${whole.name}](${whole.id}.md)`]);
  if (entry.aliases.length > 0) rows.push(["又名", entry.aliases.join("、")]);
  return markdownPage([
    GENERATED_NOTE,
    `# ${entry.name}`,
    entry.scope,
    "## 定义",
    markdownTable(["项目", "内容"], rows),
    "## 时间口径",
    markdownTable(
      ["时间口径", "代码", "是否可用", "原因"],
      timeTransformations.map(({ id, name }) => {
        const refusal = refuseTransformation(entry, id);
        return [name, id, refusal ? "不可用" : "可用", refusal?.message ?? ""];
      }),
    ),
    "## 报表",
    formsOf(entry),
  ]);
}

function formsOf(entry: Indicator): string {
  const forms = (dataflows as readonly Dataflow[]).filter((form) =>
    form.columns.some((column) => column.indicator === entry.id),
  );
  return forms.map((form) => `- [${form.name}](../dataflows/${form.id}.md)(${form.formNumber})`).join("\n");
}
