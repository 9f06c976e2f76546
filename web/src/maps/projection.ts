import { geoConicEqualArea, type GeoProjection } from "d3-geo";
import type { AreaFeature } from "./boundaries.ts";

/** Central meridian and standard parallels of Hubei (29°–33° N): north is up and areas compare truly. */
const CENTRAL_MERIDIAN = 112.2;
const PARALLELS: [number, number] = [30, 32.3];

/** An equal-area projection that fits the features into width × height pixels with a margin on every side. */
export function fitProjection(
  features: readonly AreaFeature[],
  width: number,
  height: number,
  margin = 4,
): GeoProjection {
  return geoConicEqualArea()
    .parallels(PARALLELS)
    .rotate([-CENTRAL_MERIDIAN, 0])
    .fitExtent(
      [
        [margin, margin],
        [Math.max(width - margin, margin + 1), Math.max(height - margin, margin + 1)],
      ],
      { type: "FeatureCollection", features: [...features] },
    );
}
