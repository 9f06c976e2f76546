import { geoPath } from "d3-geo";
import type { Position } from "geojson";
import type { AreaFeature } from "./boundaries.ts";
import { planarShape, type PlanarShape, type Point } from "./planar-shape.ts";
import { fitProjection } from "./projection.ts";

/** Vertices nearer to the last one than this are left out of shapes: labels need no finer outline. */
const FINEST_PIXELS = 2;

export interface AreaGeometry {
  readonly code: string;
  /** SVG path data. */
  readonly path: string;
  /** The outline for placing labels, thinned. */
  readonly shape: PlanarShape;
}

/** The features drawn into width × height pixels. */
export function mapGeometry(
  features: readonly AreaFeature[],
  width: number,
  height: number,
): readonly AreaGeometry[] {
  const projection = fitProjection(features, width, height);
  const toPath = geoPath(projection).digits(1);
  const project = (position: Position): Point => projection([position[0]!, position[1]!]) ?? [0, 0];
  return features.map((feature) => {
    const { geometry } = feature;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.flatMap((polygon) => polygon.map((ring) => thinned(ring.map(project))));
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
