import { quarterOrMonthCode } from "@dash/data";
import { auditRules, ruleClasses } from "@dash/server/use-cases";
import { GENERATED_NOTE, markdownPage, markdownTable } from "./markdown.ts";

type AuditRule = (typeof auditRules)[number];

const SEVERITIES: Record<AuditRule["severity"], string> = {
  error: "强制性",
  warning: "核实性",
  info: "提示",
};

/** One page per class of audit rules and their list, by file name within `docs/rules/`. */
export function rulePages(): ReadonlyMap<string, string> {
  const filled = ruleClasses.filter(({ id }) => rulesOf(id).length > 0);
  return new Map([
    ["README.md", indexPage()],
    ...filled.map((entry) => [`${entry.id}.md`, classPage(entry)] as const),
  ]);
}

function rulesOf(classId: string): readonly AuditRule[] {
  return auditRules.filter((rule) => rule.class === classId);
}

function indexPage(): string {
  return markdownPage([
    GENERATED_NOTE,
    "# 审核规则目录",
    `共${auditRules.length}条规则。强制性的不改正不能入库；核实性的须逐条写说明；提示供核对。同一原因的多格合为一条；查出根本原因（单位、错栏、错期）的数不再逐格提出其他问题。`,
    markdownTable(
      ["类", "内容", "规则数"],
      ruleClasses.map(({ id, name, description }) => {
        const count = rulesOf(id).length;
        return [count > 0 ? `[${name}](${id}.md)` : name, description, String(count)];
      }),
    ),
    "## 全部规则",
    markdownTable(
      ["规则", "代码", "类", "级别", "公式"],
      auditRules.map((rule) => [
        `[${rule.title}](${rule.class}.md)`,
        `\`${rule.id}\``,
        ruleClasses.find(({ id }) => id === rule.class)!.name,
        SEVERITIES[rule.severity],
        rule.formula,
      ]),
    ),
  ]);
}

function classPage({ id, name, description }: (typeof ruleClasses)[number]): string {
  return markdownPage([GENERATED_NOTE, `# ${name}`, description, ...rulesOf(id).flatMap(section)]);
}

function section(rule: AuditRule): readonly string[] {
  return [
    `## ${rule.title}`,
    rule.explanation,
    markdownTable(
      ["项目", "内容"],
      [
        ["代码", `\`${rule.id}\``],
        ["级别", SEVERITIES[rule.severity]],
        ["公式", rule.formula],
        ["来源", rule.source],
        ["有效期", validity(rule)],
        ...(rule.examples ?? []).map(({ text, passes }) => [passes ? "可以" : "不可以", text] as const),
      ],
    ),
  ];
}

function validity({ validFrom, validUntil }: AuditRule): string {
  if (validFrom === undefined && validUntil === undefined) return "不限";
  const code = (month: number | undefined) => (month === undefined ? "不限" : quarterOrMonthCode(month));
  return `${code(validFrom)}至${code(validUntil)}`;
}
