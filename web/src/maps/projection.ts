import { geoConicEqualAreaRaw } from "d3-geo";
import type { Position } from "geojson";
import type { AreaFeature } from "./boundaries.ts";
import type { Point } from "./planar-shape.ts";

/** Central meridian and standard parallels of Hubei (29°–33° N): north is up and areas compare truly. */
const CENTRAL_MERIDIAN = 112.2;
const PARALLELS = [30, 32.3] as const;

const RADIANS = Math.PI / 180;
const conic = geoConicEqualAreaRaw(PARALLELS[0] * RADIANS, PARALLELS[1] * RADIANS);

/**
 * The rings of an area in the equal-area plane, y to the north. A province needs no cutting at the antimeridian and no
 * curved edges between its close vertices, so the raw formula does.
 */
export function projectedRings({ geometry }: AreaFeature): readonly (readonly Point[])[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((polygon) => polygon.map((ring) => ring.map(projected)));
}

function projected([longitude = 0, latitude = 0]: Position): Point {
  return conic((longitude - CENTRAL_MERIDIAN) * RADIANS, latitude * RADIANS);
}
