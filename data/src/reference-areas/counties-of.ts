import { PROVINCE_CODE, type ReferenceArea } from "../model/reference-area.ts";
import { areas } from "./areas.ts";
import { prefectures } from "./prefectures.ts";

const byPrefecture = new Map(
  prefectures.map((prefecture) => {
    const counties = areas.filter((area) => area.level === "county" && area.parent === prefecture.code);
    return [prefecture.code, counties.length === 0 ? [prefecture] : counties];
  }),
);
const all = [...byPrefecture.values()].flat();

/**
 * The county-level divisions of a prefecture in customary order; of the province, all 103. A directly governed unit
 * (仙桃, 潜江, 天门, 神农架) is its own only division. Empty for any other code. Functional zones are never among them.
 */
export function countiesOf(code: string): readonly ReferenceArea[] {
  return code === PROVINCE_CODE ? all : (byPrefecture.get(code) ?? []);
}
