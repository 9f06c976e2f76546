import { readFileSync } from "node:fs";
import { join } from "node:path";

import { areaByCode } from "#data/reference-areas/index.ts";
import { type AreaFeature, type BoundaryLevel, readBoundaries } from "#web/maps/boundaries.ts";
import { layoutLabels } from "#web/maps/label-layout.ts";
import { mapGeometry } from "#web/maps/map-geometry.ts";

const FOLDER = join(import.meta.dirname, "../../../../data/src/reference-areas/boundaries");

/** The embedded boundaries of a level, as the page reads them. */
export function embeddedBoundaries(level: BoundaryLevel): readonly AreaFeature[] {
  const file = level === "counties" ? "hubei.topo.json" : "hubei-prefectures.topo.json";
  return readBoundaries(JSON.parse(readFileSync(join(FOLDER, file), "utf8")), level);
}

/** Geometry and labels of a map of this width, with the same text under every name or one given by area. */
export function labelledMap(features: readonly AreaFeature[], width: number, text: (area: string) => string) {
  const height = Math.round(width * 0.68);
  const geometry = mapGeometry(features, width, height);
  const requests = geometry.map(({ code, shape }) => ({
    area: code,
    name: areaByCode(code)!.shortName,
    text: text(code),
    shape,
  }));
  return { geometry, height, labels: layoutLabels(requests, { width, height, fontSize: 12 }) };
}
