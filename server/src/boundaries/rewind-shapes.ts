import type { BoundaryRing, BoundaryShape } from "./boundary-shapes.ts";

/**
 * Turns rings so that outer ones run clockwise and holes anticlockwise (on a map with north up), as drawing on the
 * sphere needs: the other way round a polygon is the whole globe except the area. Returns the number of rings turned.
 */
export function rewindShapes(shapes: readonly BoundaryShape[]): number {
  let turned = 0;
  for (const polygon of shapes.flatMap((shape) => shape.polygons ?? [])) {
    polygon.forEach((ring, index) => {
      const isOuter = index === 0;
      if (isClockwise(ring) !== isOuter) {
        ring.reverse();
        turned += 1;
      }
    });
  }
  return turned;
}

function isClockwise({ points }: BoundaryRing): boolean {
  let doubled = 0;
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    doubled += (nextX - x) * (nextY + y);
  });
  return doubled > 0;
}
