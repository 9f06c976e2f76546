import { areas } from "./areas.ts";

const position = new Map(areas.map((area, index) => [area.code, index]));

/** Compares two area codes by customary order, for `sort`. Codes outside the catalogue come last, in code order. */
export function customaryOrder(first: string, second: string): number {
  const a = position.get(first) ?? areas.length;
  const b = position.get(second) ?? areas.length;
  return a - b || (first < second ? -1 : first > second ? 1 : 0);
}
