import { areaByCode } from "@dash/data";

/** Whether an area is a development zone: kept as a row of its own, outside every sum. */
export function isZone(code: string): boolean {
  return areaByCode(code)?.level === "functional-zone";
}

/** The administrative area in whose tables an area stands: its own, or for a development zone the one around it. */
export function administrativeAreaOf(code: string): string {
  return isZone(code) ? (areaByCode(code)?.parent ?? code) : code;
}
