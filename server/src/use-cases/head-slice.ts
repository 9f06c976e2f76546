import { clusters, type Dataflow, indicatorById, NO_CLUSTER } from "@dash/data";
import { transformationOf } from "../domain/validation/figure-key.ts";
import type { SliceKey } from "./slice-key.ts";

/** The slice of a form's first column, by which it is told whether a period is published. */
export function headSlice(dataflow: Dataflow): SliceKey {
  const indicator = indicatorById(dataflow.columns[0]!.indicator)!;
  return {
    indicator: indicator.id,
    cluster: indicator.block === "cluster" ? clusters[0].id : NO_CLUSTER,
    transformation: transformationOf(indicator),
    measure: "level",
  };
}
