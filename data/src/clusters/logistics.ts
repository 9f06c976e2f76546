import type { Cluster } from "../model/cluster.ts";

export const logistics = {
  id: "logistics",
  name: "现代物流业",
  shortName: "现代物流",
  code: "05",
  aliases: ["物流", "物流业", "现代物流", "现代物流产业", "现代物流业集群", "现代物流产业集群"],
  laterNames: [],
  falseFriends: [
    {
      name: "交通运输、仓储和邮政业",
      explanation:
        "交通运输、仓储和邮政业是国民经济行业G门类的名称，含客运，与现代物流业名称、范围不同；请按集群名称“现代物流业”填报。",
    },
    { name: "社会物流总额", explanation: "社会物流总额是物流对象的价值，不是物流业收入。" },
    { name: "社会物流总费用", explanation: "社会物流总费用是全社会的支出，不是物流业收入。" },
  ],
  monitoredSeries: "交通运输、仓储和邮政业（G门类）规上营业收入；货运量、货物周转量另列",
  scopeNote: "社会物流总额是货物价值，不是物流业收入。",
  scopeDefined: true,
  overlapsWith: [],
} as const satisfies Cluster;
