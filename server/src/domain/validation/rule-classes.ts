export interface RuleClass {
  readonly id: string;
  /** 中文 name, as audit work knows it. */
  readonly name: string;
  /** 中文: what rules of the class compare. */
  readonly description: string;
}

/** The classes of audit rules, in the order in which lists and documents show them. */
export const ruleClasses = [
  {
    id: "form",
    name: "格式",
    description: "文件、工作表、表头和单元格能否读懂；读不懂的不猜测，不当作0。",
  },
  {
    id: "definition",
    name: "口径",
    description: "报表、报告期、地区、产业集群、指标、计量单位、价格基础与报表规定是否一致。",
  },
  { id: "completeness", name: "完整", description: "应报的行、栏、必填单元格是否齐全，有没有重复。" },
  { id: "within-table", name: "表内", description: "同一张表内的数之间：分项与总计、指标与指标。" },
  {
    id: "between-tables",
    name: "表间",
    description: "同一指标、地区、报告期在不同报表里的数，以及相关报表之间。",
  },
  { id: "logic", name: "逻辑", description: "本期、上年同期、同比三者之间是否相符，允许四舍五入误差。" },
  { id: "magnitude", name: "量级", description: "与上年同期、上期之比像不像填错了单位、小数点、栏或期别。" },
  { id: "history", name: "历史", description: "与上期、上年同期相比的变动是否异常。" },
  {
    id: "history-restated",
    name: "历史口径",
    description: "本年上报的上年同期数与上年发布数是否一致，不一致的须说明口径。",
  },
  { id: "explanation", name: "说明", description: "核实性问题的说明是否写得具体。" },
] as const satisfies readonly RuleClass[];

export type RuleClassId = (typeof ruleClasses)[number]["id"];
