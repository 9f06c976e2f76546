import type { TargetSet } from "../model/target.ts";

export const workPoints2021 = {
  id: "work-points-2021",
  name: "2021年工作要点",
  document: "2021年推进全省服务业发展工作要点",
  date: "2021-03-01",
  measure: "主营业务收入",
  targetYear: 2025,
  baseYear: 2020,
  targets: [
    { cluster: "commerce", value: 30000, wording: "左右" },
    { cluster: "culture-tourism", value: 10000, wording: "左右" },
    { cluster: "real-estate", value: 10000, wording: "左右" },
    { cluster: "finance", value: 5000, wording: "左右" },
    { cluster: "logistics", value: 5000, wording: "左右" },
    { cluster: "business-services", value: 5000, wording: "左右" },
    { cluster: "research-design", value: 5000, wording: "左右" },
    { cluster: "software-information", value: 5000, wording: "左右" },
    { cluster: "health", value: 5000, wording: "左右" },
    { cluster: "emerging", value: 5000, wording: "左右" },
  ],
  note: "目标见工作要点第9项，为“十四五”末（2025年）全省主营业务收入；常规统计自2019年起改用营业收入，监测序列为营业收入，是代用指标。",
} as const satisfies TargetSet;
