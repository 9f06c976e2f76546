import type { AreaLevel, ReferenceArea } from "../model/reference-area.ts";
import { areas } from "./areas.ts";
import { countiesOf } from "./counties-of.ts";

/** Areas of one level in customary order: 1 province, 17 prefectures, 103 (99 + 4) counties, the functional zones. */
export function areasOfLevel(level: AreaLevel): readonly ReferenceArea[] {
  return level === "county" ? countiesOf("420000") : areas.filter((area) => area.level === level);
}
