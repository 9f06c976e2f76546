import { areas, areasOfLevel, PROVINCE_CODE, type ReferenceArea } from "@dash/data";

import type { SourceFeature } from "./read-source.ts";

export interface JoinedCounty {
  readonly code: string;
  /** The area of level prefecture it lies in; itself for a directly governed unit. */
  readonly prefecture: string;
  readonly geometry: SourceFeature["geometry"];
}

export interface Join {
  readonly counties: readonly JoinedCounty[];
  /** One line per disagreement between source and catalogue; the build fails unless there is none. */
  readonly mismatches: readonly string[];
  /** Outdated codes of the source that were brought up to date, `421023 → 421088`. */
  readonly updatedCodes: readonly string[];
}

/** Joins source features to the catalogue's county-level divisions by code, following codes that were replaced. */
export function joinToCatalogue(
  features: readonly SourceFeature[],
  catalogue: readonly ReferenceArea[] = areasOfLevel("county"),
): Join {
  const counties = new Map<string, JoinedCounty>();
  const mismatches: string[] = [];
  const updatedCodes: string[] = [];
  for (const feature of features) {
    const successor = areas.find((area) => area.formerCodes.includes(feature.code));
    const code = successor?.code ?? feature.code;
    if (successor) updatedCodes.push(`${feature.code} → ${code}`);
    const area = catalogue.find((candidate) => candidate.code === code);
    if (!area) mismatches.push(`extra in the source: ${feature.code} ${feature.name}`);
    else if (counties.has(code)) mismatches.push(`twice in the source: ${code} ${area.name}`);
    else {
      if (area.name !== feature.name && !area.formerNames.includes(feature.name)) {
        mismatches.push(
          `name differs: ${code} is ${area.name} in the catalogue, ${feature.name} in the source`,
        );
      }
      const prefecture = area.parent === PROVINCE_CODE ? code : area.parent!;
      counties.set(code, { code, prefecture, geometry: feature.geometry });
    }
  }
  for (const area of catalogue) {
    if (!counties.has(area.code)) mismatches.push(`missing in the source: ${area.code} ${area.name}`);
  }
  const inOrder = catalogue.flatMap(({ code }) => counties.get(code) ?? []);
  return { counties: inOrder, mismatches, updatedCodes };
}
