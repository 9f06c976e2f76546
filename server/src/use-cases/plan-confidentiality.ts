import { areaByCode, clusterById, NO_CLUSTER, periodName, quarterOrMonthCode } from "@dash/data";
import type { GuardedFigure } from "../domain/confidentiality/index.ts";
import type { ChecklistItem } from "../domain/publication/release-plan.ts";
import type { Stores } from "./ports.ts";

/** How many rows a message names. */
const NAMED = 3;

export interface ConfidentialityOutlook {
  /** Figures that will be shown as 保密 because of their own units. */
  readonly confidential: readonly GuardedFigure[];
  /** Figures that will be shown as 保密 so that those cannot be recomputed. */
  readonly complementary: readonly GuardedFigure[];
  /** 中文: what will be shown as 保密; null when nothing will. */
  readonly notice: string | null;
  /** What stands against the release: confidential figures that anybody could recompute. */
  readonly obstacles: readonly ChecklistItem[];
}

/** What releasing these uploads together would keep from the public, and whether it can be kept. */
export function planConfidentiality(
  stores: Pick<Stores, "confidentiality">,
  submissions: readonly string[],
): ConfidentialityOutlook {
  const { suppressions, unprotected } = stores.confidentiality.planOf(submissions);
  const of = (complementary: boolean) =>
    suppressions
      .filter(({ reason }) => (reason === "complementary") === complementary)
      .map(({ figure }) => figure);
  const confidential = of(false);
  const complementary = of(true);
  return {
    confidential,
    complementary,
    notice: noticeOf(confidential, complementary),
    obstacles: unprotected.length === 0 ? [] : [obstacleOf(unprotected, submissions)],
  };
}

function noticeOf(
  confidential: readonly GuardedFigure[],
  complementary: readonly GuardedFigure[],
): string | null {
  if (confidential.length + complementary.length === 0) return null;
  const own =
    confidential.length === 0
      ? ""
      : `${confidential.length}个数据因单位数过少、一家独大或注明保密，发布时将作保密处理（${named(confidential)}）。`;
  const further =
    complementary.length === 0
      ? ""
      : `为防止推算，另有${complementary.length}个数据一并不公布（${named(complementary)}）。`;
  return own + further;
}

function obstacleOf(unprotected: readonly GuardedFigure[], submissions: readonly string[]): ChecklistItem {
  return {
    id: `confidential-exposed:${unprotected.length}`,
    severity: "error",
    title: "保密数据可被推算",
    message:
      `${named(unprotected)}数据须保密，但可由已发布的数据推算出来，本次发布中没有可以一并不公布的数。` +
      "请与同一报表中其他地区或全省的报送一次发布，或将有关数据改为“未报”后重新报送。",
    submissions: [...submissions],
  };
}

/** The rows of the forms the figures stand in, with how many of each. */
function named(figures: readonly GuardedFigure[]): string {
  const rows = new Map<string, number>();
  for (const figure of figures) rows.set(rowOf(figure), (rows.get(rowOf(figure)) ?? 0) + 1);
  const names = [...rows].slice(0, NAMED).map(([row, count]) => `${row}${count}个`);
  return rows.size > NAMED ? `${names.join("、")}等${rows.size}行` : names.join("、");
}

function rowOf({ area, cluster, month }: GuardedFigure): string {
  const place = areaByCode(area)?.name ?? area;
  const clusterName = cluster === NO_CLUSTER ? "" : (clusterById(cluster)?.name ?? cluster);
  return `${place}${clusterName}${periodName(quarterOrMonthCode(month), "year-to-date")}`;
}
