import { geoConicEqualAreaRaw } from "d3-geo";
import type { Position } from "geojson";
import type { AreaFeature } from "./boundaries.ts";

/** Central meridian and standard parallels of Hubei (29°–33° N): north is up and areas compare truly. */
const CENTRAL_MERIDIAN = 112.2;
const PARALLELS = [30, 32.3] as const;

const RADIANS = Math.PI / 180;
const conic = geoConicEqualAreaRaw(PARALLELS[0] * RADIANS, PARALLELS[1] * RADIANS);

/**
 * The features in the equal-area plane, y to the north. A province needs no cutting at the antimeridian and no curved
 * edges between its close vertices, so the raw formula does, and a change of size only scales what is projected here.
 */
export function projectFeatures(features: readonly AreaFeature[]): readonly AreaFeature[] {
  return features.map((feature) => {
    const { geometry } = feature;
    return geometry.type === "Polygon"
      ? { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(projectRing) } }
      : {
          ...feature,
          geometry: {
            ...geometry,
            coordinates: geometry.coordinates.map((polygon) => polygon.map(projectRing)),
          },
        };
  });
}

function projectRing(ring: readonly Position[]): Position[] {
  return ring.map(([longitude = 0, latitude = 0]) =>
    conic((longitude - CENTRAL_MERIDIAN) * RADIANS, latitude * RADIANS),
  );
}
