import {
  type Dataflow,
  dataflows,
  indicatorById,
  reportedMeasures,
  type ReportedMeasure,
  unit,
} from "@dash/data";
import { GENERATED_NOTE, markdownPage, markdownTable } from "./markdown.ts";

const ROWS: Record<Dataflow["rows"], string> = {
  "area-by-cluster": "每行一个地区的一个产业集群",
  area: "每行一个地区",
  observation: "每行一个地区、一个产业集群、一个报告期的一个指标",
};

/** One page per reporting form and their list, by file name within `docs/dataflows/`. */
export function dataflowPages(): ReadonlyMap<string, string> {
  const all: readonly Dataflow[] = dataflows;
  return new Map([
    ["README.md", indexPage(all)],
    ...all.map((form) => [`${form.id}.md`, page(form)] as const),
  ]);
}

function indexPage(all: readonly Dataflow[]): string {
  return markdownPage([
    GENERATED_NOTE,
    "# 报表目录",
    markdownTable(
      ["报表", "表号", "代码", "行", "指标个数"],
      all.map((form) => [
        `[${form.name}](${form.id}.md)`,
        form.formNumber,
        form.id,
        ROWS[form.rows],
        String(form.columns.length),
      ]),
    ),
  ]);
}

function page(form: Dataflow): string {
  return markdownPage([
    GENERATED_NOTE,
    `# ${form.name}`,
    markdownTable(
      ["项目", "内容"],
      [
        ["表号", form.formNumber],
        ["代码", `\`${form.id}\``],
        ["制定机关", form.issuer],
        ["有效期至", form.validUntil],
        ["行", ROWS[form.rows]],
        ["可上报的角色", form.uploadRoles.join("、")],
      ],
    ),
    "## 指标",
    markdownTable(
      ["指标", "计量单位", "栏目", "是否必填"],
      form.columns.map((column) => {
        const indicator = indicatorById(column.indicator);
        if (!indicator) throw new Error(`${form.id} 的指标 ${column.indicator} 未登记`);
        return [
          `[${indicator.name}](../indicators/${indicator.id}.md)`,
          unit(indicator.unit).name,
          column.measures.map(measureName).join("、"),
          column.mandatory ? "必填" : "选填",
        ];
      }),
    ),
    "## 填报说明",
    form.guide.map((paragraph) => `- ${paragraph}`).join("\n"),
  ]);
}

function measureName(id: ReportedMeasure): string {
  return reportedMeasures.find((measure) => measure.id === id)?.name ?? id;
}
