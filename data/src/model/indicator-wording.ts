import type { Indicator, IndicatorKind } from "./indicator.ts";

const KINDS: Record<IndicatorKind, string> = {
  flow: "时期数",
  stock: "时点数",
  rate: "比率",
  index: "指数",
};

const LEVEL_PRICES: Record<Indicator["priceBasis"]["level"], string> = {
  current: "水平值按现价",
  constant: "水平值按不变价",
  none: "水平值不涉及价格",
};

const GROWTH_PRICES: Record<Indicator["priceBasis"]["growth"], string> = {
  constant: "增速按不变价（可比价），不由水平值计算",
  nominal: "增速为名义增速",
  none: "不另发布增速",
};

/** 时期数, 时点数, 比率 or 指数. */
export function indicatorKindName(kind: IndicatorKind): string {
  return KINDS[kind];
}

/** In which prices level and growth are stated, as one sentence. */
export function priceBasisWording(indicator: Pick<Indicator, "priceBasis">): string {
  const { level, growth } = indicator.priceBasis;
  return `${LEVEL_PRICES[level]}；${GROWTH_PRICES[growth]}。`;
}

/** Whether figures of areas may be added, as one sentence. */
export function additivityWording(indicator: Pick<Indicator, "additiveOverAreas" | "block">): string {
  const overAreas = indicator.additiveOverAreas
    ? "同级地区的数可以相加；全省以省级自报数为准，市州合计与全省之差单列，不作调整。"
    : "同级地区的数不可相加，也不可平均。";
  return indicator.block === "cluster" ? `${overAreas}各产业集群范围有交叉，不可相加。` : overAreas;
}

/** How figures relate over time, as one sentence. */
export function accumulationWording(indicator: Pick<Indicator, "kind" | "differencable">): string {
  switch (indicator.kind) {
    case "stock":
      return "期末时点数，各期之间不相加。";
    case "rate":
    case "index":
      return "各期分别计算，不相加、不倒减。";
    case "flow":
      return indicator.differencable
        ? "按自年初累计发布；当季、半年和滚动四季由累计数推算。"
        : "按自年初累计发布；分季单独核算，不作累计倒减。";
  }
}
