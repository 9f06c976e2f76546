import {
  monthOfYear,
  parseTimePeriod,
  timeTransformations,
  type TimeTransformation,
  yearOf,
} from "@dash/data";
import type { SeriesPoint, SeriesReply } from "@dash/server/contract";
import { missingWords } from "../format/missing.ts";
import { monthsCoveredWords } from "../format/months-covered.ts";
import { periodName } from "../format/period.ts";
import { evenPeriods } from "./even-periods.ts";
import { embargoOf, sourceLine } from "../format/source-line.ts";
import { isProvisional, statusMark } from "../format/status-mark.ts";
import type {
  LineTone,
  SeriesModel,
  SeriesModelPeriod,
  SeriesModelPoint,
  SeriesReference,
} from "./series-model.ts";

interface SeriesModelOptions {
  readonly title: string;
  readonly subtitle: string;
  /** How a line is drawn, by its area and cluster. */
  readonly toneOf: (line: { readonly area: string; readonly cluster: string }) => LineTone;
  readonly references?: readonly SeriesReference[];
}

const CUMULATIVE_PARTS: Readonly<Record<number, string>> = {
  3: "一季度",
  6: "上半年",
  9: "前三季",
  12: "全年",
};
const QUARTER_PARTS = ["一季", "二季", "三季", "四季"] as const;

/**
 * The neutral model of a series reply, from the first period in which any line has a value. Lines in another unit than
 * the reply's own are left out.
 */
export function seriesModelOf(reply: SeriesReply, options: SeriesModelOptions): SeriesModel {
  const transformation = transformationOf(reply.transformation);
  const lines = reply.lines.filter((line) => line.unit === reply.unit);
  const knownPeriods = fromFirstKnown(reply.periods, lines);
  const axis = evenPeriods(knownPeriods, transformation);
  const embargo = embargoOf(reply.sources);
  const listed = new Set(knownPeriods);
  return {
    title: options.title,
    subtitle: options.subtitle,
    unit: reply.unit,
    decimals: reply.decimals,
    periods: axis.map((code) => modelPeriod(code, transformation, listed.has(code))),
    lines: lines.map((line) => ({
      id: `${line.indicator}/${line.cluster}/${line.area}`,
      name: line.name,
      tone: options.toneOf(line),
      points: pointsOnAxis(line.points, axis),
    })),
    references: options.references ?? [],
    source: knownPeriods.length === 0 ? "" : sourceLine(reply),
    ...(embargo === null ? {} : { watermark: embargo.split("；")[0]! }),
    notes: reply.notes,
    simulated: reply.simulated,
    cumulative: transformation === "year-to-date" && reply.stat === "level" && reply.unit !== "%",
  };
}

function fromFirstKnown(periods: readonly string[], lines: SeriesReply["lines"]): readonly string[] {
  const known = new Set(
    lines.flatMap((line) => line.points.flatMap((point) => (point.value === null ? [] : [point.period]))),
  );
  const first = periods.findIndex((period) => known.has(period));
  return first < 0 ? [] : periods.slice(first);
}

function transformationOf(id: string): TimeTransformation {
  return timeTransformations.find((entry) => entry.id === id)?.id ?? "year-to-date";
}

/** Axis words of a period code; a code that can't be read stands for itself. */
export function modelPeriod(
  code: string,
  transformation: TimeTransformation,
  listed = true,
): SeriesModelPeriod {
  const month = parseTimePeriod(code)?.endMonth;
  const name = periodName(code, transformation);
  if (month === undefined) return { code, name, months: "", year: 0, part: code, listed };
  return {
    code,
    name,
    months: monthsCoveredWords(month, transformation),
    year: yearOf(month),
    part: axisPart(monthOfYear(month), transformation),
    listed,
  };
}

function axisPart(month: number, transformation: TimeTransformation): string {
  switch (transformation) {
    case "year":
      return "";
    case "half":
      return month <= 6 ? "上半年" : "下半年";
    case "quarter":
      return QUARTER_PARTS[Math.ceil(month / 3) - 1] ?? "";
    case "year-to-date":
      return CUMULATIVE_PARTS[month] ?? `1—${month}月`;
    case "point":
    case "rolling4":
      return `${month}月`;
  }
}

const GAP: SeriesModelPoint = {
  value: null,
  missing: missingWords(null),
  mark: "",
  provisional: false,
  simulated: false,
};

function pointsOnAxis(points: readonly SeriesPoint[], periods: readonly string[]): SeriesModelPoint[] {
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  return periods.map((period) => {
    const point = byPeriod.get(period);
    if (!point) return GAP;
    return {
      value: point.value,
      missing: point.value === null ? missingWords(point.reason) : null,
      mark: point.value === null ? "" : statusMark(point.status),
      provisional: point.value !== null && isProvisional(point.status),
      simulated: point.simulated,
    };
  });
}
