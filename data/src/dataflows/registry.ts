import type { Dataflow } from "../model/dataflow.ts";
import { areaQuarterly } from "./area-quarterly.ts";
import { clusterQuarterly } from "./cluster-quarterly.ts";
import { observationsLong } from "./observations-long.ts";

/** The reporting forms, in the order of the download page. */
export const dataflows = [
  clusterQuarterly,
  areaQuarterly,
  observationsLong,
] as const satisfies readonly Dataflow[];

export type DataflowId = (typeof dataflows)[number]["id"];

const byId = new Map<string, Dataflow>(dataflows.map((entry) => [entry.id, entry]));

/** The form with this id, or undefined. */
export function dataflowById(id: string): Dataflow | undefined {
  return byId.get(id);
}

/** The form with this 表号, or undefined. Widths and spaces do not matter. */
export function dataflowByFormNumber(formNumber: string): Dataflow | undefined {
  const flat = formNumber.normalize("NFKC").replace(/\s/gu, "");
  return dataflows.find((entry) => entry.formNumber === flat);
}
