import type { SeriesPoint, SeriesReply } from "@dash/server/contract";
import type { ChartTheme } from "#web/charts/chart-theme.ts";
import type { SeriesModel, SeriesModelPoint } from "#web/charts/series-model.ts";

/** A point of a reply: a firm published number, or a gap when the value is null. */
export function aPoint(period: string, value: number | null, change: Partial<SeriesPoint> = {}): SeriesPoint {
  return {
    period,
    value,
    status: value === null ? "M" : "A",
    reason: value === null ? "not-reported" : null,
    origin: "published",
    simulated: false,
    vintage: 1,
    mixedVintages: false,
    ...change,
  };
}

/** A reply with one line of the province's growth over the given points. */
export function aSeriesReply(points: readonly SeriesPoint[], change: Partial<SeriesReply> = {}): SeriesReply {
  return {
    transformation: "year-to-date",
    stat: "published-growth",
    periods: points.map((point) => point.period),
    lines: [
      {
        indicator: "gdp",
        cluster: "_T",
        area: "420000",
        name: "湖北",
        unit: "%",
        decimals: 1,
        points: [...points],
      },
    ],
    unit: "%",
    decimals: 1,
    scope: "",
    notes: [],
    sources: [{ title: "湖北统计年鉴2024", url: null, class: "yearbook" }],
    simulated: false,
    asof: null,
    release: 1,
    ...change,
  };
}

/** Points of a model from bare values; `~` before a number makes it provisional. */
function modelPoints(values: readonly (number | null | `~${number}`)[]): readonly SeriesModelPoint[] {
  return values.map((value) => ({
    value: typeof value === "string" ? Number(value.slice(1)) : value,
    missing: value === null ? "未报" : null,
    mark: typeof value === "string" ? "初步" : "",
    provisional: typeof value === "string",
    simulated: false,
  }));
}

/** A model of yearly values from 2020 on, one line per entry. */
export function aModel(
  lines: Readonly<Record<string, readonly (number | null | `~${number}`)[]>>,
  change: Partial<SeriesModel> = {},
): SeriesModel {
  const length = Math.max(...Object.values(lines).map((values) => values.length));
  return {
    title: "营业收入",
    subtitle: "亿元",
    periods: Array.from({ length }, (_, place) => ({
      code: String(2020 + place),
      name: `${2020 + place}年`,
      months: "1—12月",
      year: 2020 + place,
      part: "",
      listed: true,
    })),
    unit: "亿元",
    decimals: 1,
    lines: Object.entries(lines).map(([name, values]) => ({
      id: name,
      name,
      tone: "level",
      points: modelPoints(values),
    })),
    references: [],
    source: "来源：年报",
    notes: [],
    simulated: false,
    cumulative: false,
    ...change,
  };
}

export const aTheme: ChartTheme = {
  ink: "ink",
  inkSoft: "soft",
  rule: "rule",
  ruleStrong: "strong",
  paper: "paper",
  accent: "accent",
  cinnabar: "cinnabar",
  simulated: "amber",
  others: ["blue", "ochre", "green", "purple"],
  fontFamily: "sans",
  fontSize: 12,
};
