export { areaByCode } from "./area-by-code.ts";
export { areas } from "./areas.ts";
export { areasOfLevel } from "./areas-of-level.ts";
export { countiesOf } from "./counties-of.ts";
export { customaryOrder } from "./customary-order.ts";
export { expandAreaSet, type AreaSet, type AreaSetError } from "./expand-area-set.ts";
export { matchArea, type AreaMatch } from "./match-area.ts";
export { normaliseName } from "./normalise-name.ts";
export { prefectures } from "./prefectures.ts";
