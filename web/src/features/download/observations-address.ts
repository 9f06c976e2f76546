import type { ObservationsQuery } from "@dash/server/contract";
import { figuresAddress } from "../../queries/figures-address.ts";

/** The address of a selection of figures in a file format. */
export function observationsAddress(query: ObservationsQuery): string {
  return figuresAddress("/observations", { ...query });
}
