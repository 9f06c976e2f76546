import type { Rule } from "../validation/rule.ts";
import type { ExplanationFault } from "./explanation-rule.ts";

/** What is written to a finding, and whether it stands. */
export interface ExplanationExample {
  readonly text: string;
  readonly passes: boolean;
}

/** A rule about explanations as lists show it; `judgeExplanation` is what applies it. */
export interface ExplanationRule extends Pick<
  Rule,
  "id" | "title" | "class" | "severity" | "formula" | "explanation" | "source"
> {
  readonly fault: ExplanationFault;
  readonly examples: readonly ExplanationExample[];
}

const SOURCE = "平台报送规则：核实性问题逐条说明";

/** The rules a 说明 of a finding and a 修订说明 have to pass, in the order in which they are asked. */
export const explanationRules: readonly ExplanationRule[] = [
  {
    id: "explanation-says-nothing",
    fault: "says-nothing",
    title: "说明只有套话",
    class: "explanation",
    severity: "error",
    formula: "除去套话后的不同汉字≥6",
    explanation:
      "“核实无误”“情况属实”“正常波动”“同上”一类的话对任何数都能说，等于没有说明。除去这些话和连接词，须还有内容：哪家企业、哪个项目或哪项政策使数据变化、变化了多少。",
    source: SOURCE,
    examples: [
      { text: "经与企业核实，情况属实，数据无误，属正常波动。", passes: false },
      { text: "经核实，三峡物流园二期三季度投产，新增两家规上企业，收入增加4.2亿元。", passes: true },
    ],
  },
  {
    id: "explanation-too-short",
    fault: "too-short",
    title: "说明太短",
    class: "explanation",
    severity: "error",
    formula: "不同的汉字≥10",
    explanation: "说明至少10个汉字；重复的字、空格、标点、数字和字母不计。",
    source: SOURCE,
    examples: [
      { text: "新增两家企业。", passes: false },
      { text: "新增两家物流企业纳入统计范围，带动收入上升。", passes: true },
    ],
  },
  {
    id: "explanation-too-often",
    fault: "too-often",
    title: "同一说明用得太多",
    class: "explanation",
    severity: "error",
    formula: "同一份报送中相同的说明≤3处",
    explanation:
      "同样的文字最多用于3处；空格、标点、全角半角的差别不算不同。不同地区、集群、指标的原因不会都一样。",
    source: SOURCE,
    examples: [{ text: "四处都写“新增两家物流企业纳入统计范围，带动收入上升。”", passes: false }],
  },
];
