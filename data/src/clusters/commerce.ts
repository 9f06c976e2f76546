import type { Cluster } from "../model/cluster.ts";

export const commerce = {
  id: "commerce",
  name: "商贸服务业",
  shortName: "商贸服务",
  code: "01",
  aliases: ["商贸", "商贸服务", "商贸服务产业", "商贸服务业集群", "商贸服务产业集群"],
  laterNames: [],
  falseFriends: [
    {
      name: "批发和零售业",
      explanation: "批发和零售业不含住宿和餐饮业，只是商贸服务业的一部分，不能代替商贸服务业填报。",
    },
    {
      name: "批发零售业",
      explanation: "批发零售业不含住宿和餐饮业，只是商贸服务业的一部分，不能代替商贸服务业填报。",
    },
    { name: "住宿和餐饮业", explanation: "住宿和餐饮业只是商贸服务业的一部分，不能代替商贸服务业填报。" },
    {
      name: "社会消费品零售总额",
      explanation: "社会消费品零售总额是消费指标，不是商贸服务业营业收入，两者口径不同。",
    },
  ],
  monitoredSeries: "限额以上批发和零售业商品销售额与住宿和餐饮业营业额（营业收入口径）",
  scopeNote:
    "社会消费品零售总额不等于商贸服务业收入：前者按消费品零售计，后者为限额以上批发零售、住宿餐饮单位的经营规模。",
  scopeDefined: true,
  overlapsWith: ["emerging"],
} as const satisfies Cluster;
