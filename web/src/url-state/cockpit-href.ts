import { dataflowById } from "@dash/data";
import { cockpitCodec } from "./cockpit-state.ts";
import { paths } from "./paths.ts";

/** The cockpit at an indicator and a period; the rest as the cockpit opens by itself. */
export function cockpitHref(indicator: string, period: string): string {
  const { state } = cockpitCodec.parse("");
  const search = cockpitCodec.format({ ...state, indicator, period });
  return search ? `${paths.cockpit.href()}?${search}` : paths.cockpit.href();
}

/** The cockpit at the first indicator of a form, for a period of it; null when form or period are not known. */
export function cockpitHrefOfForm(dataflow: string | null, period: string | null): string | null {
  const indicator = dataflow === null ? undefined : dataflowById(dataflow)?.columns[0]?.indicator;
  return indicator === undefined || period === null ? null : cockpitHref(indicator, period);
}
