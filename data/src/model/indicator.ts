import type { DepartmentId } from "./department.ts";
import type { TimeTransformation } from "./time-transformation.ts";
import type { UnitId } from "./unit.ts";

/** flow: adds up over time · stock: a state at a point · rate: a percent of its own · index: base = 100. */
export type IndicatorKind = "flow" | "stock" | "rate" | "index";

/** Where the indicator is reported: once per cluster and area, or once per area. */
export type IndicatorBlock = "cluster" | "area";

/** One statistical indicator, with everything a reader must know before using its figures. */
export interface Indicator {
  readonly id: string;
  /** Full 中文 name. */
  readonly name: string;
  /** For narrow columns and labels. */
  readonly shortName: string;
  /** Other names found in forms and publications; matched after normalisation. */
  readonly aliases: readonly string[];
  readonly block: IndicatorBlock;
  /** 中文 heading under which lists group it. */
  readonly theme: string;
  readonly unit: UnitId;
  readonly decimals: number;
  readonly kind: IndicatorKind;
  /**
   * Whether cumulative figures may be subtracted to get quarters and halves. False for value added, whose quarters
   * have been compiled separately since 2015, for rates, and for averages.
   */
  readonly differencable: boolean;
  /** Whether figures of disjoint areas of one level may be added. */
  readonly additiveOverAreas: boolean;
  readonly priceBasis: {
    readonly level: "current" | "constant" | "none";
    readonly growth: "constant" | "nominal" | "none";
  };
  readonly betterDirection: "higher" | "lower" | "none";
  /** Whether negative levels are possible (profit). */
  readonly canBeNegative: boolean;
  /** 统计口径: what is inside and what is not. */
  readonly scope: string;
  /** 数据来源部门: every department named compiles it. */
  readonly owners: readonly DepartmentId[];
  /** Where the definition comes from. */
  readonly source: string;
  /** The whole this indicator is a part of, and whether its parts exhaust it. */
  readonly partOf?: { readonly indicator: string; readonly exhaustive: boolean };
}

export interface Refusal {
  readonly code: string;
  /** 中文, naming the reason. */
  readonly message: string;
}

/** Transformations in which an indicator's figures may be read, in the order shown on the page. */
export function allowedTransformations(indicator: Indicator): readonly TimeTransformation[] {
  if (indicator.kind === "stock") return ["point"];
  if (indicator.kind === "rate" || indicator.kind === "index") return ["year-to-date", "year"];
  if (!indicator.differencable) return ["year-to-date", "year"];
  return ["year-to-date", "quarter", "half", "year", "rolling4"];
}

/** Why a transformation is not lawful for an indicator, or null when it is. */
export function refuseTransformation(
  indicator: Indicator,
  transformation: TimeTransformation,
): Refusal | null {
  if (allowedTransformations(indicator).includes(transformation)) return null;
  const reason =
    indicator.kind === "stock"
      ? "是期末时点数，只有“期末时点”一种读法，不作累计、当季或滚动计算"
      : transformation === "point"
        ? "是时期数，没有期末时点值"
        : indicator.kind === "rate"
          ? "是比率，不能由累计数倒减出当季、半年或滚动值"
          : indicator.kind === "index"
            ? "是指数，不能由累计数倒减"
            : "按季分别核算，不作累计倒减";
  return { code: "transformation-not-allowed", message: `“${indicator.name}”${reason}。` };
}
