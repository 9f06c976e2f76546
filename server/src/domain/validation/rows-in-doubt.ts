import { areaByCode, clusterById } from "@dash/data";
import type { ReportRow, RowKey } from "./report-table.ts";

/** How sure it is that a key that cannot be read means an entry: named by code or suggestion · not ruled out · no. */
type Likeness = "named" | "open" | "no";

/**
 * Takes from the rows of an upload whose area or cluster cannot be read the one that stands for a missing row; says
 * whether there was one. Each stands for one row only: what is wrong with it is said where it stands.
 */
export type TakeRowInDoubt = (area: string, cluster: string, sure: boolean) => boolean;

export function createRowsInDoubt(rows: readonly ReportRow[]): TakeRowInDoubt {
  const left = rows.filter(
    ({ area, cluster }) =>
      (area.value === null || cluster.value === null) && area.problem?.kind !== "unlisted-zone",
  );
  return (area, cluster, sure) => {
    const place = left.findIndex((row) => {
      const likeness = [
        likenessOf(row.area, area, areaByCode(area)?.name),
        likenessOf(row.cluster, clusterById(cluster)?.code ?? cluster, clusterById(cluster)?.name, cluster),
      ];
      return !likeness.includes("no") && (!sure || !likeness.includes("open"));
    });
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  };
}

function likenessOf(key: RowKey<string>, code: string, name: string | undefined, id = code): Likeness {
  if (key.value !== null) return key.value === id ? "named" : "no";
  const { problem } = key;
  if (problem?.kind === "conflict") return problem.name === name || problem.text === name ? "named" : "no";
  if (problem?.kind !== "unknown" || problem.suggestions.length === 0) return "open";
  return problem.suggestions.some((suggestion) => suggestion.endsWith(`（${code}）`)) ? "named" : "no";
}
