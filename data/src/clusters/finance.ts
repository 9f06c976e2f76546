import type { Cluster } from "../model/cluster.ts";

export const finance = {
  id: "finance",
  name: "金融业",
  shortName: "金融",
  code: "04",
  aliases: ["金融", "金融服务业", "金融服务", "金融产业", "金融业集群", "金融产业集群"],
  laterNames: [],
  falseFriends: [
    { name: "货币金融服务", explanation: "货币金融服务只是金融业的一个大类，不能代替金融业填报。" },
    { name: "科技金融", explanation: "科技金融没有独立的行业口径，不能代替金融业填报。" },
  ],
  monitoredSeries: "金融业营业收入（年度）；金融业增加值（季度）、存贷款余额（期末时点）另列",
  scopeNote: "存款、贷款余额是期末时点数（存量），不是收入，不能与营业收入相比或相加。",
  scopeDefined: true,
  overlapsWith: [],
} as const satisfies Cluster;
