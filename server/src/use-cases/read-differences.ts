import { areaByCode, indicatorById, unit } from "@dash/data";
import type { DifferenceReply } from "../contract/index.ts";
import { measureHead } from "../domain/validation/describe-cell.ts";
import type { DifferenceRow, Stores } from "./ports.ts";

const LISTED = 200;

/** Relative size of a change; a figure that appears or disappears outweighs every change of one. */
function weight({ before, value }: DifferenceRow): number {
  if (before === null || before === undefined || value === null) return Number.POSITIVE_INFINITY;
  return Math.abs(value - before) / Math.max(Math.abs(before), Number.EPSILON);
}

/** What an upload would change in the published figures: counts, and the largest changes first. */
export function readDifferences(stores: Stores, id: string): DifferenceReply {
  let added = 0;
  let unchanged = 0;
  const changes: DifferenceRow[] = [];
  const additions: DifferenceRow[] = [];
  for (const row of stores.submissions.differences(id)) {
    if (row.before === undefined) {
      added += 1;
      if (additions.length < LISTED) additions.push(row);
    } else if (row.before === row.value) unchanged += 1;
    else changes.push(row);
  }
  const listed = changes.toSorted((a, b) => weight(b) - weight(a)).slice(0, LISTED);
  return {
    added,
    changed: changes.length,
    unchanged,
    rows: [...listed, ...additions].slice(0, LISTED).map(toReply),
  };
}

function toReply(row: DifferenceRow): DifferenceReply["rows"][number] {
  const indicator = indicatorById(row.indicator);
  return {
    area: row.area,
    areaName: areaByCode(row.area)?.name ?? row.area,
    cluster: row.cluster,
    indicator: row.indicator,
    indicatorName: `${indicator?.name ?? row.indicator}${measureHead(row.measure, indicator ?? null)}`,
    measure: row.measure,
    unit: row.measure === "published-growth" || !indicator ? "%" : unit(indicator.unit).name,
    sheet: row.location.sheet,
    cell: row.location.cell,
    before: row.before ?? null,
    after: row.value,
    reason: row.reason,
  };
}
