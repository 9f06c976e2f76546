import type { ReferenceArea } from "../model/reference-area.ts";
import { areas } from "./areas.ts";

const byCode = new Map(areas.map((area) => [area.code, area]));

/** The area with this code as valid today, or undefined. Codes that were replaced (监利 421023) are not found here. */
export function areaByCode(code: string): ReferenceArea | undefined {
  return byCode.get(code);
}
