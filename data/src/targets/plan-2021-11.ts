import type { TargetSet } from "../model/target.ts";

export const plan202111 = {
  id: "plan-2021-11",
  name: "“十四五”规划",
  document: "湖北省服务业发展“十四五”规划",
  date: "2021-11",
  measure: "主营业务收入",
  targetYear: 2025,
  baseYear: 2020,
  targets: [
    { cluster: "commerce", value: 30000, wording: "超过" },
    { cluster: "culture-tourism", value: 10000, wording: "超过" },
    { cluster: "finance", value: 5000, wording: null },
    { cluster: "logistics", value: 5000, wording: null },
    { cluster: "business-services", value: 5000, wording: null },
    { cluster: "research-design", value: 5000, wording: null },
    { cluster: "health", value: 5000, wording: null },
  ],
  note: "房地产、软件和信息服务、新兴服务业在规划中未列目标；五个五千亿级产业在所见公开文本中未写明口径。常规统计自2019年起改用营业收入，监测序列为营业收入，是代用指标。",
} as const satisfies TargetSet;
