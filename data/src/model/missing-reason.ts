/** Why there is no number. A null value always carries one of these; missing is never zero. */
export const missingReasons = [
  { id: "not-reported", name: "未报", derived: false },
  { id: "not-applicable", name: "不适用", derived: false },
  { id: "below-unit", name: "不足最小单位", derived: false },
  { id: "not-available", name: "数据不详", derived: false },
  { id: "confidential", name: "保密", derived: false },
  { id: "base-not-comparable", name: "基期不可比", derived: false },
  { id: "missing", name: "缺少计算所需数据", derived: true },
  { id: "base-not-positive", name: "基期为零或负，不计算增速", derived: true },
  { id: "not-differencable", name: "增加值按季分别核算，不作累计倒减", derived: true },
  { id: "not-additive", name: "该指标不可相加", derived: true },
  { id: "no-target", name: "未列入目标", derived: true },
  { id: "scope-undefined", name: "口径未定义", derived: true },
] as const;

export type MissingReason = (typeof missingReasons)[number]["id"];

const names = new Map<string, string>(missingReasons.map((entry) => [entry.id, entry.name]));

/** 中文 wording of a reason. */
export function missingReasonName(id: MissingReason): string {
  return names.get(id)!;
}

/** A number, or the reason why there is none. */
export type Result =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value: null; readonly reason: MissingReason };

export function present(value: number): Result {
  return { value };
}

export function absent(reason: MissingReason): Result {
  return { value: null, reason };
}
