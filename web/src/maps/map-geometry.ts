import { geoIdentity, geoPath } from "d3-geo";
import type { Position } from "geojson";
import type { AreaFeature } from "./boundaries.ts";
import { planarShape, type PlanarShape, type Point } from "./planar-shape.ts";
import { projectFeatures } from "./projection.ts";

/** Vertices nearer to the last one than this are left out of shapes: labels need no finer outline. */
const FINEST_PIXELS = 2;

export interface AreaGeometry {
  readonly code: string;
  /** SVG path data. */
  readonly path: string;
  /** The outline for placing labels, thinned. */
  readonly shape: PlanarShape;
}

const MARGIN = 4;

/** The features drawn into width × height pixels with a margin on every side. */
export function mapGeometry(
  features: readonly AreaFeature[],
  width: number,
  height: number,
): readonly AreaGeometry[] {
  const projected = projectFeatures(features);
  const frame = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [Math.max(width - MARGIN, MARGIN + 1), Math.max(height - MARGIN, MARGIN + 1)],
      ],
      { type: "FeatureCollection", features: [...projected] },
    );
  const toPath = geoPath(frame).digits(1);
  const place = (position: Position): Point => frame([position[0]!, position[1]!]) ?? [0, 0];
  return projected.map((feature) => {
    const { geometry } = feature;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.flatMap((polygon) => polygon.map((ring) => thinned(ring.map(place))));
    return { code: feature.id, path: toPath(feature) ?? "", shape: planarShape(rings) };
  });
}

function thinned(ring: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept[kept.length - 1];
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINEST_PIXELS) kept.push(point);
  }
  return kept;
}
