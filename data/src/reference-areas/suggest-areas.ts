import type { ReferenceArea } from "../model/reference-area.ts";
import { areConfusable } from "./confusable-characters.ts";
import { editDistance } from "./edit-distance.ts";
import { nearestNames } from "./nearest-names.ts";

/** Characters of one sound or shape are nearer to each other than others are: 黄岗 is 黄冈 before it is 黄石. */
const CONFUSABLE = 0.5;

function cost(one: string, other: string): number {
  if (one === other) return 0;
  return areConfusable(one, other) ? CONFUSABLE : 1;
}

/** Up to three candidates whose names are nearest to a text that is no known name; nearest first, then customary order. */
export function suggestAreas(text: string, candidates: readonly ReferenceArea[]): readonly ReferenceArea[] {
  return nearestNames(
    text,
    candidates,
    (area) => [area.name, area.shortName, ...area.aliases, ...area.formerNames],
    (wanted, name) => editDistance(wanted, name, cost),
  );
}
