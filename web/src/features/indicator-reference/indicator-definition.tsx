import {
  accumulationWording,
  additivityWording,
  type Indicator,
  indicatorById,
  indicatorKindName,
  ownerNames,
  priceBasisWording,
} from "@dash/data";
import { Link } from "wouter";
import { FactList } from "../../components/fact-list.tsx";
import { Section } from "../../components/section.tsx";
import { unitName } from "../../format/unit.ts";
import { paths } from "../../url-state/paths.ts";

const DIRECTIONS: Record<Indicator["betterDirection"], string> = {
  higher: "数值越高越好",
  lower: "数值越低越好",
  none: "高低不分优劣",
};

/** What an indicator means and how its figures may be used. */
export function IndicatorDefinition({ indicator }: { readonly indicator: Indicator }) {
  const whole = indicator.partOf ? indicatorById(indicator.partOf.indicator) : undefined;
  return (
    <Section title="定义">
      <FactList
        facts={[
          { name: "统计口径", value: indicator.scope },
          {
            name: "计量单位",
            value: `${unitName(indicator.unit)}，${indicator.decimals === 0 ? "整数" : `保留 ${indicator.decimals} 位小数`}`,
          },
          {
            name: "数据性质",
            value: `${indicatorKindName(indicator.kind)}。${accumulationWording(indicator)}`,
          },
          { name: "价格基础", value: priceBasisWording(indicator) },
          { name: "可加性", value: additivityWording(indicator) },
          {
            name: "构成关系",
            value: whole ? (
              <>
                属于<Link href={paths.indicator.href(whole.id)}>{whole.name}</Link>
                {indicator.partOf?.exhaustive ? "；各部分之和等于总计" : "；各部分之和不等于总计"}
              </>
            ) : null,
          },
          {
            name: "取值",
            value: `${indicator.canBeNegative ? "可以为负数" : "不为负数"}；${DIRECTIONS[indicator.betterDirection]}`,
          },
          {
            name: "报送单元",
            value: indicator.block === "cluster" ? "每个地区、每个产业集群一个数" : "每个地区一个数",
          },
          { name: "又名", value: indicator.aliases.length > 0 ? indicator.aliases.join("、") : null },
          { name: "来源部门", value: ownerNames(indicator.owners) },
          { name: "定义出处", value: indicator.source },
          { name: "代码", value: <code>{indicator.id}</code> },
        ]}
      />
    </Section>
  );
}
