import {
  areaByCode,
  clusterById,
  type Indicator,
  type MonthIndex,
  monthOfYear,
  monthsCoveredWithYear,
  NO_CLUSTER,
  periodName,
  type Statistic,
  type TimeTransformation,
} from "@dash/data";
import type { Figure } from "./figure.ts";
import type { Fact } from "./fact.ts";

export const SIMULATED_NOTE = "模拟数据：含由程序按固定种子生成的数值，不是统计结果，不得引用。";

/** What the notes of a reply are made from. */
export interface NoteFacts {
  readonly indicator: Indicator;
  readonly clusters: readonly string[];
  readonly transformation: TimeTransformation;
  readonly statistic: Statistic;
  /** The newest month shown. */
  readonly month: MonthIndex;
  readonly figures: Iterable<Figure>;
  /** Facts the figures were read from. */
  readonly inputs: Iterable<Fact>;
}

const STATISTIC_NOTES: Readonly<Partial<Record<Statistic, string>>> = {
  "published-growth": "同比增速为统计机构发布数，不由水平值重算。",
  "nominal-growth": "名义增速由现价水平值推算，优先用本年上报的上年同期数，不代替发布的同比增速。",
  "share-of-province": "占全省比重的分母为省级自报数，不是市州合计。",
  contribution: "贡献率=地区增量÷全省增量，现价；全省增量为省级自报数之差。",
  pull: "拉动=地区增量÷全省上年同期水平值，单位为百分点，现价。",
  cagr: "年均增速由起止水平值推算，为名义增速。",
};

const TRANSFORMATION_NOTES: Readonly<Partial<Record<TimeTransformation, string>>> = {
  quarter: "当季数由本期累计减上季累计推算，单独发布的当季数除外。",
  half: "下半年数由全年减上半年推算；官方不发布下半年数。",
  rolling4: "滚动四季=上年全年-上年同期累计+本期累计，不是日历年。",
};

/** Longest list of remarks taken over from the facts themselves. */
const FACT_NOTES_SHOWN = 6;

/** Remarks a reader of this selection needs, in Chinese, the gravest first. */
export function notesOf(facts: NoteFacts): readonly string[] {
  const { indicator, transformation, statistic } = facts;
  const notes: string[] = [];
  const seen = inspect(facts.figures);
  if (seen.simulated) notes.push(SIMULATED_NOTE);
  if (seen.provisional) notes.push("初步数：含初步或估计数，以后可能修订。");
  if (seen.verified) notes.push("初步核实数：含初步核实数，最终核实后可能修订。");
  if (seen.mixed) notes.push("不同核算阶段的数据一同计算（如初步数与最终核实数），比较时请注意。");
  if (seen.confidential) notes.push("保密：单位过少或一家独大的数据，以及可用来推算它们的数据，不予公布。");
  if (seen.incomparable)
    notes.push(
      "基期不可比：本期口径已调整（普查修订、样本或基数变动）而上年数未随之调整的，不推算增速，请看发布的同比增速。",
    );

  const statisticNote = STATISTIC_NOTES[statistic];
  if (statisticNote !== undefined) notes.push(priceNote(indicator, statistic, statisticNote));
  const transformationNote = TRANSFORMATION_NOTES[transformation];
  if (transformationNote !== undefined && monthOfYear(facts.month) !== firstEnd(transformation))
    notes.push(transformationNote);
  if (statistic === "published-growth" && seen.unpublishedStretch)
    notes.push("当季、下半年、滚动四季没有发布的同比增速时显示“不适用”，不由累计增速推算。");
  if (transformation === "year-to-date" && monthOfYear(facts.month) % 3 !== 0)
    notes.push(`本期数覆盖${monthsCoveredWithYear(facts.month, transformation)}，不是整季累计。`);

  for (const id of facts.clusters) {
    const cluster = id === NO_CLUSTER ? undefined : clusterById(id);
    if (cluster) notes.push(`${cluster.name}：${cluster.scopeNote}`);
  }
  if (facts.clusters.length > 1) notes.push("十大产业集群范围交叉，不得相加。");
  return [...notes, ...factNotes(facts.inputs, facts.transformation)];
}

function priceNote(indicator: Indicator, statistic: Statistic, note: string): string {
  if (indicator.priceBasis.growth !== "constant") return note;
  if (statistic === "published-growth") return `${note}本指标增速按不变价。`;
  return statistic === "nominal-growth" ? `${note}本指标发布的增速按不变价，两者不可比。` : note;
}

/** The first stretch of a year is read as published, not derived. */
function firstEnd(transformation: TimeTransformation): number {
  return transformation === "quarter" ? 3 : transformation === "half" ? 6 : 12;
}

interface Seen {
  simulated: boolean;
  provisional: boolean;
  verified: boolean;
  mixed: boolean;
  confidential: boolean;
  incomparable: boolean;
  unpublishedStretch: boolean;
}

function inspect(figures: Iterable<Figure>): Seen {
  const seen: Seen = {
    simulated: false,
    provisional: false,
    verified: false,
    mixed: false,
    confidential: false,
    incomparable: false,
    unpublishedStretch: false,
  };
  for (const figure of figures) {
    seen.simulated ||= figure.simulated;
    seen.provisional ||= figure.status === "P" || figure.status === "E";
    seen.verified ||= figure.status === "R";
    seen.mixed ||= figure.mixedVintages;
    seen.confidential ||= figure.reason === "confidential";
    seen.incomparable ||= figure.reason === "base-not-comparable";
    seen.unpublishedStretch ||= figure.reason === "not-applicable";
  }
  return seen;
}

/** Remarks the facts carry, each once with the figures it belongs to. */
function factNotes(inputs: Iterable<Fact>, transformation: TimeTransformation): readonly string[] {
  const where = new Map<string, Set<string>>();
  for (const { note, area, month } of inputs) {
    if (note === null) continue;
    const places = where.get(note) ?? new Set<string>();
    const form = transformation === "point" ? "point" : "year-to-date";
    places.add(`${areaByCode(area)?.shortName ?? area} ${periodName(month, form)}`);
    where.set(note, places);
  }
  const notes = [...where].slice(0, FACT_NOTES_SHOWN).map(([note, places]) => {
    const shown = [...places].slice(0, 3).join("、");
    return `${shown}${places.size > 3 ? ` 等${places.size}项` : ""}：${note}。`;
  });
  const rest = where.size - FACT_NOTES_SHOWN;
  return rest > 0 ? [...notes, `另有 ${rest} 条数据备注，见各数据的历史版本。`] : notes;
}
