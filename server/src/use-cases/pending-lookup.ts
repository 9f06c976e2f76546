import { areaByCode, type MonthIndex, PROVINCE_CODE } from "@dash/data";
import { maySeeSubmission } from "../domain/review/may-see-submission.ts";
import type { FigureKey, PendingFigure } from "../domain/validation/figure-key.ts";
import type { Actor } from "./actor.ts";
import type { PendingCell, SubmissionStore } from "./ports.ts";

type FigureName = Readonly<Record<"indicator" | "cluster" | "area" | "measure", string>>;

const NONE: readonly PendingFigure[] = [];

function nameOf({ indicator, cluster, area, measure }: FigureName): string {
  return `${indicator} ${cluster} ${area} ${measure}`;
}

/**
 * Figures of uploads under way that an account may be measured by: of its own areas, in uploads of those areas, of
 * the areas above and of the province. Each month is read once, when it is asked for. Uploads of many periods are not
 * looked into.
 */
export function createPendingLookup(
  submissions: Pick<SubmissionStore, "pendingFigures">,
  actor: Actor,
): (key: FigureKey) => readonly PendingFigure[] {
  const months = new Map<MonthIndex, ReadonlyMap<string, readonly PendingFigure[]>>();
  const restriction = actor.areas.includes(PROVINCE_CODE)
    ? null
    : { uploadsOf: withAreasAbove(actor.areas), figuresOf: actor.areas };

  function read(month: MonthIndex): ReadonlyMap<string, readonly PendingFigure[]> {
    const figures = new Map<string, PendingFigure[]>();
    for (const cell of submissions.pendingFigures(month, restriction)) {
      const name = nameOf(cell);
      const held = figures.get(name);
      const figure = pendingFigure(cell, actor);
      if (held) held.push(figure);
      else figures.set(name, [figure]);
    }
    return figures;
  }

  return (key) => {
    let figures = months.get(key.month);
    if (!figures) {
      figures = read(key.month);
      months.set(key.month, figures);
    }
    return figures.size === 0 ? NONE : (figures.get(nameOf(key)) ?? NONE);
  };
}

function pendingFigure(cell: PendingCell, actor: Actor): PendingFigure {
  return {
    value: cell.value,
    submission: cell.submission,
    dataflow: cell.dataflow,
    area: cell.submissionArea,
    month: cell.month,
    visible: maySeeSubmission({ createdBy: cell.createdBy, area: cell.submissionArea }, actor),
  };
}

function withAreasAbove(areas: readonly string[]): readonly string[] {
  const all = new Set<string>([PROVINCE_CODE, ...areas]);
  for (const code of areas) {
    const parent = areaByCode(code)?.parent;
    if (parent) all.add(parent);
  }
  return [...all];
}
