import type { Cluster } from "../model/cluster.ts";

export const researchDesign = {
  id: "research-design",
  name: "研发设计",
  shortName: "研发设计",
  code: "07",
  aliases: ["研发设计业", "研发设计服务", "研发设计服务业", "研发设计产业", "研发设计产业集群"],
  laterNames: [
    {
      name: "研发设计和科技服务",
      note: "“研发设计和科技服务”是2021年11月规划中的名称，范围较2021年工作要点的“研发设计”宽，已按研发设计集群处理。",
    },
    {
      name: "研发设计和科技服务业",
      note: "“研发设计和科技服务业”是2021年11月规划中的名称，范围较2021年工作要点的“研发设计”宽，已按研发设计集群处理。",
    },
  ],
  falseFriends: [
    {
      name: "科学研究和技术服务业",
      explanation:
        "科学研究和技术服务业是国民经济行业M门类的名称，与研发设计名称、范围不同；请按集群名称“研发设计”填报。",
    },
    {
      name: "研究与试验发展",
      explanation: "研究与试验发展（R&D）经费是投入指标，不是研发设计集群的营业收入。",
    },
  ],
  monitoredSeries: "科学研究和技术服务业（M门类）规上营业收入；技术合同成交额另列",
  scopeNote: "后来的规划改称“研发设计和科技服务”，前后范围不同；技术合同成交额是合同额，不是营业收入。",
  scopeDefined: true,
  overlapsWith: [],
} as const satisfies Cluster;
