import type { Cluster } from "../model/cluster.ts";

export const realEstate = {
  id: "real-estate",
  name: "房地产业",
  shortName: "房地产",
  code: "03",
  aliases: ["房地产", "房地产服务业", "房地产产业", "房地产业集群", "房地产产业集群"],
  laterNames: [],
  falseFriends: [
    {
      name: "房地产开发经营",
      explanation: "房地产开发经营不在规模以上服务业统计范围内，与房地产业营业收入口径不同。",
    },
    {
      name: "房地产开发",
      explanation: "房地产开发不在规模以上服务业统计范围内，与房地产业营业收入口径不同。",
    },
    { name: "建筑业", explanation: "建筑业属第二产业，不在服务业集群之内。" },
  ],
  monitoredSeries: "房地产业营业收入；商品房销售额另列",
  scopeNote: "房地产开发经营不在规上服务业统计范围内，商品房销售额另行列示，不与营业收入相加。",
  scopeDefined: true,
  overlapsWith: [],
} as const satisfies Cluster;
