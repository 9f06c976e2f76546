import type { AreaFeature } from "./boundaries.ts";
import { planarShape, type PlanarShape, type Point } from "./planar-shape.ts";
import { projectedRings } from "./projection.ts";

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
  const projected = features.map((feature) => ({ code: feature.id, rings: projectedRings(feature) }));
  const place = placedWithin(
    projected.flatMap(({ rings }) => rings.flat()),
    width,
    height,
  );
  return projected.map(({ code, rings }) => {
    const drawn = rings.map((ring) => ring.map(place));
    return { code, path: drawn.map(ringPath).join(""), shape: planarShape(drawn.map(thinned)) };
  });
}

/** Scales the plane to the drawing, north up, and centres it. */
function placedWithin(points: readonly Point[], width: number, height: number): (point: Point) => Point {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  const scale = Math.min(
    Math.max(width - 2 * MARGIN, 1) / (right - left || 1),
    Math.max(height - 2 * MARGIN, 1) / (top - bottom || 1),
  );
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2];
  return ([x, y]) => [width / 2 + (x - middleX) * scale, height / 2 - (y - middleY) * scale];
}

/** SVG path data of a closed ring, to a tenth of a pixel. */
function ringPath(ring: readonly Point[]): string {
  return `M${ring.map(([x, y]) => `${tenths(x)},${tenths(y)}`).join("L")}Z`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function thinned(ring: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept[kept.length - 1];
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINEST_PIXELS) kept.push(point);
  }
  return kept;
}
