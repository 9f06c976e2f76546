import type { AreaLevel, ReferenceArea } from "../model/reference-area.ts";
import { areaByCode } from "./area-by-code.ts";
import { areas } from "./areas.ts";
import { areasOfLevel } from "./areas-of-level.ts";
import { normaliseName } from "./normalise-name.ts";
import { refusedNames } from "./refused-names.ts";
import { suggestAreas } from "./suggest-areas.ts";

export type AreaMatch =
  | {
      readonly kind: "match";
      readonly area: ReferenceArea;
      /** White space, zero-width or full-width characters had to be removed. */
      readonly normalised: boolean;
      /** The name is no longer in use (襄樊); accept with a warning. */
      readonly former: boolean;
    }
  | { readonly kind: "ambiguous"; readonly suggestions: readonly ReferenceArea[] }
  | {
      readonly kind: "unknown";
      readonly suggestions: readonly ReferenceArea[];
      /** 中文: why a name that exists is refused here; null when there is no such name. */
      readonly explanation: string | null;
    };

interface NamedArea {
  readonly area: ReferenceArea;
  readonly former: boolean;
}

const byName = new Map<string, NamedArea[]>();
for (const area of areas) {
  const parent = area.parent === null ? undefined : areaByCode(area.parent);
  const current = [area.name, area.shortName, ...area.aliases];
  const withParent = parent
    ? [parent.name, parent.shortName].flatMap((name) => [name + area.name, name + area.shortName])
    : [];
  addNames(area, [...current, ...withParent], false);
  addNames(area, area.formerNames, true);
}

const refusals = new Map(
  refusedNames.flatMap(({ names, explanation }) => names.map((name) => [name, explanation])),
);

const levelNames: Readonly<Record<AreaLevel, string>> = {
  province: "省级",
  prefecture: "市州",
  county: "县级",
  "functional-zone": "功能区",
};

/**
 * The area a name in a form means. Only known names match, after removal of white space and unification of widths;
 * a misspelt name is answered with suggestions and never matched. A level (or several) limits the candidates, so
 * that 恩施市, a county, is unknown in a table of prefectures.
 */
export function matchArea(
  text: string,
  options: { readonly level?: AreaLevel | readonly AreaLevel[] } = {},
): AreaMatch {
  const wanted = normaliseName(text);
  const levels = options.level === undefined ? null : [options.level].flat();
  const candidates = levels === null ? areas : levels.flatMap(areasOfLevel);
  const named = byName.get(wanted) ?? [];
  const found = named.filter(({ area }) => candidates.includes(area));
  if (found.length > 1) return { kind: "ambiguous", suggestions: found.map(({ area }) => area) };
  if (found[0]) return { kind: "match", ...found[0], normalised: wanted !== text };

  const refusal = refusals.get(wanted);
  if (wanted === "" || refusal) return { kind: "unknown", suggestions: [], explanation: refusal ?? null };
  const elsewhere = named[0]?.area;
  return {
    kind: "unknown",
    suggestions: suggestAreas(wanted, candidates),
    explanation: elsewhere && levels ? explainLevel(wanted, elsewhere, levels) : null,
  };
}

function explainLevel(wanted: string, found: ReferenceArea, levels: readonly AreaLevel[]): string {
  const expected = levels.map((level) => levelNames[level]).join("或");
  return `“${wanted}”指${found.name}（${found.code}），属${levelNames[found.level]}，此处应填${expected}地区。`;
}

function addNames(area: ReferenceArea, names: readonly string[], former: boolean): void {
  for (const name of new Set(names.map(normaliseName))) {
    const entries = byName.get(name) ?? [];
    if (!entries.some((entry) => entry.area === area)) byName.set(name, [...entries, { area, former }]);
  }
}
