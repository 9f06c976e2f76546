import type { CatalogReply, DataflowReply, SessionReply } from "@dash/server/contract";
import { reportableAreas } from "./reportable-areas.ts";

/** Whether an account has any form to upload, for any area. */
export function mayReport(
  dataflows: readonly DataflowReply[],
  areas: CatalogReply["areas"],
  session: SessionReply,
): boolean {
  return dataflows.some((dataflow) => dataflow.mayUpload) && reportableAreas(session, areas).length > 0;
}
