import {
  DEFAULT_TARGET_SET,
  type MonthIndex,
  monthIndex,
  MONTHS_PER_YEAR,
  periodCode,
  type TargetSet,
  targetSetById,
  targetSets,
} from "@dash/data";
import type { ProgressQuery, ProgressReply } from "../contract/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { notesOf, selectAsof, selectMonth, selectPeriod, withinReleased } from "../domain/series/index.ts";
import { currentClusterMonth } from "./current-period.ts";
import type { AsOf, Stores } from "./ports.ts";
import { clustersInOrderOf, headlineIndicator, readClusterProgress } from "./read-cluster-progress.ts";
import { createReadingLog, sourcesOf } from "./reading-log.ts";
import { decimalsOf, releasedMonths, unitNameOf, visibleRelease } from "./read-selection.ts";

/** The ten clusters of the province against one set of targets. Never summed: the clusters overlap. */
export function readProgress(stores: Stores, query: ProgressQuery): Outcome<ProgressReply> {
  const set = selectTargetSet(query.targetSet);
  if (!set.ok) return set;
  const asof = selectAsof(query.asof);
  if (!asof.ok) return asof;
  const month = selectBoardMonth(stores, query.period, asof.value);
  if (!month.ok) return month;
  const { id, name, document, date, measure, targetYear, note } = set.value;
  const order = clustersInOrderOf(set.value);
  const log = createReadingLog();
  const at = month.value;
  // Without any figure the board still shows the targets, each level with its reason.
  const board = at ?? monthIndex(set.value.baseYear, MONTHS_PER_YEAR);
  const rows = order.map((cluster) =>
    readClusterProgress(stores, log, set.value, cluster, board, asof.value),
  );
  return accept({
    targetSet: { id, name, document, date, measure, targetYear, note },
    period: at === null ? null : periodCode(at, "year-to-date"),
    closed: at !== null && at >= monthIndex(targetYear, MONTHS_PER_YEAR),
    clusters: rows,
    unit: unitNameOf(headlineIndicator, "level"),
    decimals: decimalsOf(headlineIndicator, "level"),
    scope: headlineIndicator.scope,
    notes: [
      ...notesOf({
        indicator: headlineIndicator,
        clusters: [],
        transformation: "rolling4",
        statistic: "nominal-growth",
        month: board,
        figures: log.figures,
        inputs: log.inputs,
      }),
      "目标为全省目标，各市州没有分解目标；十大产业集群范围交叉，不得相加。",
      note,
    ],
    sources: [
      { title: `${document}（${date}）`, url: null, class: "target-document" },
      ...sourcesOf(stores.facts, log.inputs),
    ],
    simulated: log.figures.some((figure) => figure.simulated),
    asof: asof.value,
    release: visibleRelease(stores.releases, asof.value),
  });
}

function selectTargetSet(id: string | undefined): Outcome<TargetSet> {
  const set = targetSetById(id ?? DEFAULT_TARGET_SET);
  if (set) return accept(set);
  return refuse({
    kind: "invalid",
    code: "unknown-target-set",
    message: `没有编号为“${id ?? ""}”的目标集。可用：${targetSets.map((one) => `${one.id}（${one.name}）`).join("、")}。`,
    path: "targetSet",
    detail: { allowed: targetSets.map((one) => one.id) },
  });
}

/** The board's period; a quarter's end, because only whole quarters make twelve months. */
function selectBoardMonth(stores: Stores, text: string | undefined, asof: AsOf): Outcome<MonthIndex | null> {
  const newest = currentClusterMonth(stores.facts, asof);
  if (text === undefined) return accept(newest);
  const period = selectPeriod(text);
  if (!period.ok) return period;
  const month = selectMonth(period.value, text, "rolling4");
  if (!month.ok) return month;
  const months = new Set<MonthIndex>(newest === null ? [] : [newest]);
  for (const cluster of clustersInOrderOf(targetSetById(DEFAULT_TARGET_SET)!))
    for (const one of releasedMonths(stores.facts, headlineIndicator, cluster, "level", asof))
      months.add(one);
  const sorted = [...months].toSorted((left, right) => left - right);
  return withinReleased(headlineIndicator, { month: month.value, text }, sorted, "rolling4");
}
