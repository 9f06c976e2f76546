import type { Cluster } from "../model/cluster.ts";

export const emerging = {
  id: "emerging",
  name: "新兴服务业",
  shortName: "新兴服务",
  code: "10",
  aliases: ["新兴服务", "新兴服务产业", "新兴服务业集群", "新兴服务产业集群"],
  laterNames: [],
  falseFriends: [
    { name: "战略性新兴产业", explanation: "战略性新兴产业含制造业，不是新兴服务业。" },
    {
      name: "战略性新兴服务业",
      explanation: "战略性新兴服务业按国家统计局分类界定，与本省“新兴服务业”口径不同。",
    },
    { name: "高技术服务业", explanation: "高技术服务业按国家统计局分类界定，与“新兴服务业”口径不同。" },
    { name: "现代服务业", explanation: "现代服务业范围更宽，不是新兴服务业。" },
  ],
  monitoredSeries: "未定义口径：由省主管部门界定后监测",
  scopeNote: "按其自身定义包含电子商务、文化创意、健康等，与其他集群交叉；口径未定义前不作判断。",
  scopeDefined: false,
  overlapsWith: ["commerce", "culture-tourism", "health"],
} as const satisfies Cluster;
