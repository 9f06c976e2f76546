import { PROVINCE_CODE } from "@dash/data";
import type { LineTone } from "../../charts/series-model.ts";

/** The area asked about stands out; the province is the yardstick; the rest stay quiet. */
export function trendTone(area: string, highlightArea: string | undefined): LineTone {
  if (area === PROVINCE_CODE) return "province";
  return area === highlightArea ? "selected" : "other";
}
