export interface StatisticDefinition {
  readonly id: string;
  readonly name: string;
  /** Unit of the result: the indicator's own, percent, or percentage points. */
  readonly unit: "own" | "percent" | "percentage-point";
  /** Decimals on screen; null means the indicator's own. */
  readonly decimals: number | null;
  /** Whether zero divides the values into two directions, so that colour scales must diverge around it. */
  readonly diverging: boolean;
  readonly explanation: string;
}

/** What is asked of a figure: its level, or a measure made from levels. */
export const statistics = [
  {
    id: "level",
    name: "水平值",
    unit: "own",
    decimals: null,
    diverging: false,
    explanation: "按发布或上报的数值，现价。",
  },
  {
    id: "published-growth",
    name: "同比增速（发布）",
    unit: "percent",
    decimals: 1,
    diverging: true,
    explanation: "统计机构发布的同比增速，不由水平值重算。增加值类为不变价增速。",
  },
  {
    id: "nominal-growth",
    name: "名义增速（推算）",
    unit: "percent",
    decimals: 1,
    diverging: true,
    explanation: "本期水平值与上年同期水平值之比减1，现价；优先用本年上报的上年同期数。",
  },
  {
    id: "share-of-province",
    name: "占全省比重",
    unit: "percent",
    decimals: 1,
    diverging: false,
    explanation: "地区水平值占湖北省（省级自报数）的比重。",
  },
  {
    id: "contribution",
    name: "对全省增量的贡献率",
    unit: "percent",
    decimals: 1,
    diverging: true,
    explanation: "地区增量占全省增量的比重，现价。",
  },
  {
    id: "pull",
    name: "拉动全省增长",
    unit: "percentage-point",
    decimals: 1,
    diverging: true,
    explanation: "地区增量占全省上年同期水平值的比重，单位为百分点。",
  },
  {
    id: "cagr",
    name: "年均增速",
    unit: "percent",
    decimals: 1,
    diverging: true,
    explanation: "由起止两年水平值推算的年均名义增速。",
  },
] as const satisfies readonly StatisticDefinition[];

export type Statistic = (typeof statistics)[number]["id"];

const byId = new Map<string, StatisticDefinition>(statistics.map((entry) => [entry.id, entry]));

export function statistic(id: Statistic): StatisticDefinition {
  return byId.get(id)!;
}
