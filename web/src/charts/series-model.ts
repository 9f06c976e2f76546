/** One value of a line, or why there is none. */
export interface SeriesModelPoint {
  /** Null is a gap: never drawn as zero, never bridged. */
  readonly value: number | null;
  /** 中文 reason of a gap; null when there is a value. */
  readonly missing: string | null;
  /** 初步, 估 …; empty when the status needs no mark. */
  readonly mark: string;
  readonly provisional: boolean;
  readonly simulated: boolean;
}

/**
 * What a line stands for, which decides how it is drawn: the province · the area chosen by the reader · the level
 * that is measured against a target · one among others · a path reckoned towards a target.
 */
export type LineTone = "province" | "selected" | "level" | "other" | "path";

export interface SeriesModelLine {
  readonly id: string;
  readonly name: string;
  readonly tone: LineTone;
  /** One per period of the axis. */
  readonly points: readonly SeriesModelPoint[];
}

export interface SeriesModelPeriod {
  /** As in the API: 2024-Q3. */
  readonly code: string;
  /** 2024年前三季度. */
  readonly name: string;
  /** 1—9月. */
  readonly months: string;
  readonly year: number;
  /** What stands above the year on an axis: 前三季, 9月; empty for whole years. */
  readonly part: string;
  /** False for a period put in only to keep the axis evenly spaced: nothing is known about it. */
  readonly listed: boolean;
}

/** A fixed level drawn across the picture, such as a target. */
export interface SeriesReference {
  readonly value: number;
  /** 目标 3万亿元左右. */
  readonly label: string;
}

/** A picture's content without its form: every chart type draws it, and so does the table beside it. */
export interface SeriesModel {
  /** What is measured. */
  readonly title: string;
  /** Unit, transformation, price basis. */
  readonly subtitle: string;
  /** Oldest first, evenly spaced. */
  readonly periods: readonly SeriesModelPeriod[];
  /** 中文 name of the unit of every line. */
  readonly unit: string;
  readonly decimals: number;
  readonly lines: readonly SeriesModelLine[];
  readonly references: readonly SeriesReference[];
  /** Printed under the picture and in its copies. */
  readonly source: string;
  /** Laid across copies of figures that are not public. */
  readonly watermark?: string;
  readonly notes: readonly string[];
  readonly simulated: boolean;
  /** True for amounts that grow through a year and start anew in January: no line is drawn across the turn. */
  readonly cumulative: boolean;
}

/** Whether any point in sight may still be changed by a later vintage. */
export function hasProvisional(model: SeriesModel): boolean {
  return model.lines.some((line) => line.points.some((point) => point.provisional));
}

/** Every known value of the lines and references. */
export function knownValues(model: SeriesModel): readonly number[] {
  const inLines = model.lines.flatMap((line) =>
    line.points.flatMap((point) => (point.value === null ? [] : [point.value])),
  );
  return [...inLines, ...model.references.map((reference) => reference.value)];
}

/** Paths reckoned towards a target, which are no observations. */
export function pathsOf(model: SeriesModel): readonly SeriesModelLine[] {
  return model.lines.filter((line) => line.tone === "path");
}

/** The newest period in which any observed line has a value; the axis may reach further, to a target. */
export function newestPlace(model: SeriesModel): number {
  const places = model.lines.map((line) => (line.tone === "path" ? -1 : (newestKnown(line)?.place ?? -1)));
  return Math.max(0, ...places);
}

/** The newest period with a value on a line; null when the line is all gaps. */
export function newestKnown(
  line: SeriesModelLine,
): { readonly place: number; readonly value: number } | null {
  for (let place = line.points.length - 1; place >= 0; place -= 1) {
    const value = line.points[place]?.value ?? null;
    if (value !== null) return { place, value };
  }
  return null;
}
