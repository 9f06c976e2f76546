import type { Cluster } from "../model/cluster.ts";

export const businessServices = {
  id: "business-services",
  name: "商务服务业",
  shortName: "商务服务",
  code: "06",
  aliases: ["商务", "商务服务", "商务服务产业", "商务服务业集群", "商务服务产业集群"],
  laterNames: [],
  falseFriends: [
    {
      name: "租赁和商务服务业",
      explanation:
        "租赁和商务服务业是国民经济行业L门类的名称，含租赁业，与商务服务业名称、范围不同；请按集群名称“商务服务业”填报。",
    },
  ],
  monitoredSeries: "租赁和商务服务业（L门类）规上营业收入",
  scopeNote: "总部企业集中，单个总部的迁入、迁出或核算变化即可左右全部增速。",
  scopeDefined: true,
  overlapsWith: [],
} as const satisfies Cluster;
