import type { ReferenceArea } from "../model/reference-area.ts";
import { areas } from "./areas.ts";

/** The 17 areas directly under the province, in customary order: 12 cities, one autonomous prefecture, 4 directly governed. */
export const prefectures: readonly ReferenceArea[] = areas.filter((area) => area.level === "prefecture");
