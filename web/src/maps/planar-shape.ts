export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An area on the drawing plane: all rings of all its polygons, in pixels. */
export interface PlanarShape {
  readonly rings: readonly Ring[];
  readonly bounds: Box;
}

export function planarShape(rings: readonly Ring[]): PlanarShape {
  const xs = rings.flatMap((ring) => ring.map(([x]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
  return {
    rings,
    bounds: { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
  };
}

/** Whether a point lies inside, by the even–odd rule, so that holes count as outside. */
export function containsPoint({ rings, bounds }: PlanarShape, x: number, y: number): boolean {
  if (x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) return false;
  let inside = false;
  for (const ring of rings) {
    for (let index = 0, previous = ring.length - 1; index < ring.length; previous = index++) {
      const [x1, y1] = ring[index]!;
      const [x2, y2] = ring[previous]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/** Distance from a point to the nearest edge when lengths along x are first multiplied by `stretchX`. */
export function distanceToEdge({ rings }: PlanarShape, x: number, y: number, stretchX = 1): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let index = 0, previous = ring.length - 1; index < ring.length; previous = index++) {
      const [ax, ay] = ring[previous]!;
      const [bx, by] = ring[index]!;
      const dx = (bx - ax) * stretchX;
      const dy = by - ay;
      const px = (x - ax) * stretchX;
      const py = y - ay;
      const along =
        dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy)));
      nearest = Math.min(nearest, (px - along * dx) ** 2 + (py - along * dy) ** 2);
    }
  }
  return Math.sqrt(nearest);
}

/** Whether a box lies wholly inside: its corners do, and no edge passes through it. */
export function containsBox(shape: PlanarShape, box: Box): boolean {
  const corners: readonly Point[] = [
    [box.left, box.top],
    [box.right, box.top],
    [box.left, box.bottom],
    [box.right, box.bottom],
  ];
  return (
    corners.every(([x, y]) => containsPoint(shape, x, y)) &&
    shape.rings.every((ring) =>
      ring.every((point, index) => !crosses(box, point, ring[(index || ring.length) - 1]!)),
    )
  );
}

/** Whether the segment between two points touches a box. */
export function crosses(box: Box, [ax, ay]: Point, [bx, by]: Point): boolean {
  let from = 0;
  let to = 1;
  const clips: readonly Point[] = [
    [ax - bx, ax - box.left],
    [bx - ax, box.right - ax],
    [ay - by, ay - box.top],
    [by - ay, box.bottom - ay],
  ];
  for (const [slope, room] of clips) {
    if (slope === 0) {
      if (room < 0) return false;
    } else if (slope < 0) from = Math.max(from, room / slope);
    else to = Math.min(to, room / slope);
  }
  return from <= to;
}

export function overlaps(first: Box, second: Box, gap = 0): boolean {
  return (
    first.left < second.right + gap &&
    second.left < first.right + gap &&
    first.top < second.bottom + gap &&
    second.top < first.bottom + gap
  );
}

/** The box of a given size around a point. */
export function boxAround([x, y]: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Share of a box, 0 … 1, that lies inside a shape, by sampling. */
export function shareInside(shape: PlanarShape, box: Box): number {
  const columns = 6;
  const rows = 3;
  let inside = 0;
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const x = box.left + ((column + 0.5) / columns) * (box.right - box.left);
      const y = box.top + ((row + 0.5) / rows) * (box.bottom - box.top);
      if (containsPoint(shape, x, y)) inside++;
    }
  }
  return inside / (columns * rows);
}
