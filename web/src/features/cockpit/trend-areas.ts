import { PROVINCE_CODE } from "@dash/data";
import type { CockpitState } from "../../url-state/cockpit-state.ts";

/** 武汉, 襄阳, 宜昌 (一主两副): drawn beside the province when nothing else is chosen. */
const LEADING = ["420100", "420600", "420500"];

/** Areas drawn in the trend: the province, the area selected on the map, and those compared with it. */
export function trendAreas(state: Pick<CockpitState, "area" | "compare">): readonly string[] {
  const others = state.compare.length > 0 ? state.compare : LEADING;
  const selected = state.area === null ? [] : [state.area];
  return [...new Set([PROVINCE_CODE, ...selected, ...others])];
}
