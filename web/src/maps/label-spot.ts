import {
  boxAround,
  containsBox,
  containsPoint,
  distanceToEdge,
  type PlanarShape,
  type Point,
} from "./planar-shape.ts";

export interface LabelSpot {
  readonly point: Point;
  /** Whether a box of the size asked for lies wholly inside the shape there. */
  readonly fits: boolean;
}

const GRID = 12;
const REFINED_GRID = 4;
const TRIED = 12;

/**
 * Where a box of this size sits best in a shape: the point farthest from every edge (the pole of inaccessibility)
 * measured in units of the box, so that a wide box looks for a wide place. Falls back to the middle of the bounds for
 * a shape too thin for the search.
 */
export function labelSpot(shape: PlanarShape, width: number, height: number): LabelSpot {
  const { left, right, top, bottom } = shape.bounds;
  const stretchX = height / width;
  const stepX = (right - left) / GRID;
  const stepY = (bottom - top) / GRID;
  const coarse = clearPoints(shape, [(left + right) / 2, (top + bottom) / 2], stepX, stepY, GRID, stretchX);
  const best = coarse[0];
  if (!best) return { point: [(left + right) / 2, (top + bottom) / 2], fits: false };

  const fine = clearPoints(
    shape,
    best.point,
    stepX / REFINED_GRID,
    stepY / REFINED_GRID,
    REFINED_GRID * 2,
    stretchX,
  );
  const ordered = [...fine, ...coarse];
  ordered.sort((a, b) => b.clearance - a.clearance);
  const fitting = ordered
    .slice(0, TRIED)
    .find(({ point }) => containsBox(shape, boxAround(point, width, height)));
  return fitting ? { point: fitting.point, fits: true } : { point: ordered[0]!.point, fits: false };
}

/** Points of a grid around a centre that lie inside the shape, the clearest first. */
function clearPoints(
  shape: PlanarShape,
  [centreX, centreY]: Point,
  stepX: number,
  stepY: number,
  count: number,
  stretchX: number,
): { readonly point: Point; readonly clearance: number }[] {
  const offsets = Array.from({ length: count + 1 }, (_, index) => index - count / 2);
  const clear = offsets
    .flatMap((column) => offsets.map((row): Point => [centreX + column * stepX, centreY + row * stepY]))
    .filter(([x, y]) => containsPoint(shape, x, y))
    .map((point) => ({ point, clearance: distanceToEdge(shape, point[0], point[1], stretchX) }));
  clear.sort((a, b) => b.clearance - a.clearance);
  return clear;
}
