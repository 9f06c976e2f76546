import type { Cluster } from "../model/cluster.ts";

export const health = {
  id: "health",
  name: "健康服务业",
  shortName: "健康服务",
  code: "09",
  aliases: ["健康", "健康服务", "健康服务产业", "健康服务业集群", "健康服务产业集群"],
  laterNames: [],
  falseFriends: [
    {
      name: "大健康产业",
      explanation:
        "大健康产业含医药制造等，范围比健康服务业宽，有单独的规划目标（2025年1.2万亿元），不能代替健康服务业填报。",
    },
    {
      name: "卫生和社会工作",
      explanation: "卫生和社会工作是国民经济行业Q门类，与健康服务业范围不同，不能互相代替。",
    },
  ],
  monitoredSeries: "健康服务业营业收入；医疗卫生机构总收入另列",
  scopeNote: "公立医院不在规上服务业统计范围内，医疗卫生机构总收入另行列示，不与营业收入相加。",
  scopeDefined: true,
  overlapsWith: ["emerging"],
} as const satisfies Cluster;
