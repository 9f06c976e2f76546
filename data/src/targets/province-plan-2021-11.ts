import type { TargetWording } from "../model/target.ts";
import type { UnitId } from "../model/unit.ts";

/** A target of the whole province for all services, beside which the clusters' targets stand. */
export interface ProvinceTarget {
  readonly id: string;
  readonly name: string;
  /** `level`: to be reached in the target year · `average-growth`: per year from the base year to the target year. */
  readonly kind: "level" | "average-growth";
  readonly value: number;
  readonly unit: UnitId;
  readonly wording: TargetWording;
  readonly note: string;
}

/** The province-level targets of one document. */
export interface ProvinceTargetSet {
  readonly id: string;
  readonly document: string;
  readonly date: string;
  readonly targetYear: number;
  readonly baseYear: number;
  readonly targets: readonly ProvinceTarget[];
}

/** 全省服务业主要目标 of the plan of November 2021. */
export const provincePlan202111 = {
  id: "plan-2021-11",
  document: "湖北省服务业发展“十四五”规划",
  date: "2021-11",
  targetYear: 2025,
  baseYear: 2020,
  targets: [
    {
      id: "service-value-added",
      name: "服务业增加值",
      kind: "level",
      value: 33000,
      unit: "CNY-1e8",
      wording: "超过",
      note: "现价。",
    },
    {
      id: "service-share",
      name: "服务业增加值占地区生产总值比重",
      kind: "level",
      value: 55,
      unit: "percent",
      wording: "左右",
      note: "现价。",
    },
    {
      id: "service-value-added-growth",
      name: "服务业增加值年均增速",
      kind: "average-growth",
      value: 7.5,
      unit: "percent",
      wording: "左右",
      note: "不变价。",
    },
    {
      id: "service-trade-growth",
      name: "服务贸易进出口总额年均增速",
      kind: "average-growth",
      value: 10,
      unit: "percent",
      wording: "左右",
      note: "",
    },
  ],
} as const satisfies ProvinceTargetSet;
