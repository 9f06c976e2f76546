import type { Database } from "better-sqlite3";
import type { SliceKey } from "../use-cases/ports.ts";

/** Turns the four coordinates of a slice into the small number under which its figures are stored. */
export interface SliceIds {
  /** Undefined when no figure of the slice was ever stored. */
  find(slice: SliceKey): number | undefined;
  /** The slice's number, given to it now when it has none. */
  ensure(slice: SliceKey): number;
  /** Drops what is remembered; called when a transaction is rolled back. */
  forget(): void;
}

export function createSliceIds(database: Database): SliceIds {
  const select = database
    .prepare<[string, string, string, string], number>(
      "SELECT id FROM slice WHERE indicator = ? AND cluster = ? AND transformation = ? AND measure = ?",
    )
    .pluck();
  const insert = database
    .prepare<[string, string, string, string], number>(
      "INSERT INTO slice (indicator, cluster, transformation, measure) VALUES (?, ?, ?, ?) RETURNING id",
    )
    .pluck();
  const known = new Map<string, Map<string, Map<string, Map<string, number>>>>();

  /** The numbers by measure. Map in map: putting a key together would cost more than all the rest. */
  function remembered({ indicator, cluster, transformation }: SliceKey): Map<string, number> {
    let byCluster = known.get(indicator);
    if (!byCluster) {
      byCluster = new Map();
      known.set(indicator, byCluster);
    }
    let byTransformation = byCluster.get(cluster);
    if (!byTransformation) {
      byTransformation = new Map();
      byCluster.set(cluster, byTransformation);
    }
    let byMeasure = byTransformation.get(transformation);
    if (!byMeasure) {
      byMeasure = new Map();
      byTransformation.set(transformation, byMeasure);
    }
    return byMeasure;
  }

  function find(slice: SliceKey): number | undefined {
    const byMeasure = remembered(slice);
    let id = byMeasure.get(slice.measure);
    if (id === undefined) {
      id = select.get(slice.indicator, slice.cluster, slice.transformation, slice.measure);
      if (id !== undefined) byMeasure.set(slice.measure, id);
    }
    return id;
  }

  return {
    find,
    ensure(slice) {
      return find(slice) ?? insert.get(slice.indicator, slice.cluster, slice.transformation, slice.measure)!;
    },
    forget() {
      known.clear();
    },
  };
}
