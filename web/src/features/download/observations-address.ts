import type { ObservationsQuery } from "@dash/server/contract";
import { apiAddress } from "../../queries/api-client.ts";

/** The address of a selection of figures in a file format. */
export function observationsAddress(query: ObservationsQuery): string {
  return apiAddress("/observations", { ...query });
}
