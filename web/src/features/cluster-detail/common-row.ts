import type { CatalogIndicator, SeriesPoint, SeriesReply } from "@dash/server/contract";

/** One indicator of the common block, in its newest period with a figure. */
export interface CommonRow {
  readonly indicator: CatalogIndicator;
  readonly transformation: string;
  readonly unit: string;
  readonly decimals: number;
  /** Newest period with a value, else the newest period; null when nothing is released. */
  readonly point: SeriesPoint | null;
  /** Published growth of the same period. */
  readonly growth: SeriesPoint | null;
  /** The last years of the same period for cumulative readings, else the last periods. */
  readonly trend: readonly (number | null)[];
}

const TREND_LENGTH = 16;
const YEAR_LENGTH = "2024".length;

export function commonRow(
  indicator: CatalogIndicator,
  level: SeriesReply | undefined,
  growth: SeriesReply | undefined,
): CommonRow {
  const points = level?.lines[0]?.points ?? [];
  const newest = newestWithValue(points) ?? points[points.length - 1] ?? null;
  const growths = growth?.lines[0]?.points ?? [];
  return {
    indicator,
    transformation: level?.transformation ?? indicator.transformations[0] ?? "year-to-date",
    unit: level?.unit ?? "",
    decimals: level?.decimals ?? indicator.decimals,
    point: newest,
    growth: growths.find((point) => point.period === newest?.period) ?? null,
    trend: comparable(points, newest, level?.transformation)
      .slice(-TREND_LENGTH)
      .map((point) => point.value),
  };
}

/** Cumulative amounts are only comparable with the same stretch of other years. */
function comparable(
  points: readonly SeriesPoint[],
  newest: SeriesPoint | null,
  transformation: string | undefined,
): readonly SeriesPoint[] {
  if (transformation !== "year-to-date" || !newest) return points;
  const part = newest.period.slice(YEAR_LENGTH);
  return points.filter((point) => point.period.slice(YEAR_LENGTH) === part);
}

function newestWithValue(points: readonly SeriesPoint[]): SeriesPoint | null {
  for (let place = points.length - 1; place >= 0; place -= 1) {
    const point = points[place];
    if (point && point.value !== null) return point;
  }
  return null;
}
