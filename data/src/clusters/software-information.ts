import type { Cluster } from "../model/cluster.ts";

export const softwareInformation = {
  id: "software-information",
  name: "软件和信息服务业",
  shortName: "软件和信息服务",
  code: "08",
  aliases: [
    "软件和信息服务",
    "软件与信息服务业",
    "软件与信息服务",
    "软件信息服务业",
    "软件及信息服务业",
    "软件和信息服务产业",
    "软件和信息服务业集群",
    "软件和信息服务产业集群",
  ],
  laterNames: [],
  falseFriends: [
    {
      name: "信息传输、软件和信息技术服务业",
      explanation:
        "信息传输、软件和信息技术服务业是国民经济行业I门类，含电信、广播电视和卫星传输服务，比“软件和信息服务业”宽；请按集群名称“软件和信息服务业”及其口径填报。",
    },
    {
      name: "软件和信息技术服务业",
      explanation:
        "软件和信息技术服务业是I门类中的一个大类（经信部门软件业务收入口径），与“软件和信息服务业”集群口径不同，不能互相代替。",
    },
    { name: "软件业", explanation: "软件业是经信部门口径，与“软件和信息服务业”集群口径不同，不能互相代替。" },
  ],
  monitoredSeries: "信息传输、软件和信息技术服务业（I门类）营业收入；软件业务收入（经信口径）另列",
  scopeNote: "I门类营业收入与经信部门软件业务收入是两个口径，不得混用或相加。",
  scopeDefined: true,
  overlapsWith: [],
} as const satisfies Cluster;
