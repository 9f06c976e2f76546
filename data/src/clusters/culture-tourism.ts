import type { Cluster } from "../model/cluster.ts";

export const cultureTourism = {
  id: "culture-tourism",
  name: "文化旅游业",
  shortName: "文化旅游",
  code: "02",
  aliases: [
    "文旅",
    "文旅业",
    "文化旅游",
    "文化和旅游业",
    "文化和旅游",
    "文化旅游产业",
    "文化旅游业集群",
    "文化旅游产业集群",
  ],
  laterNames: [],
  falseFriends: [
    {
      name: "文化、体育和娱乐业",
      explanation: "文化、体育和娱乐业是国民经济行业R门类，含体育而不含旅游，与文化旅游业口径不同。",
    },
    { name: "旅游业", explanation: "旅游业不含文化产业，只是文化旅游业的一部分，不能代替文化旅游业填报。" },
    { name: "旅游总收入", explanation: "旅游总收入由抽样调查推算，另行列示，不与规上文化企业营业收入相加。" },
  ],
  monitoredSeries: "规模以上文化及相关产业营业收入；旅游总收入另列",
  scopeNote: "规上文化企业营业收入与旅游总收入来源、口径不同，分别列示，不得相加。",
  scopeDefined: true,
  overlapsWith: ["emerging"],
} as const satisfies Cluster;
