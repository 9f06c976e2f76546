import type { Arrangement, PlacedLabel } from "./label.ts";
import {
  type Box,
  boxAround,
  crosses,
  overlaps,
  type PlanarShape,
  type Point,
  shareInside,
} from "./planar-shape.ts";

export interface LeaderRequest {
  readonly area: string;
  readonly anchor: Point;
  /** Ways to set the text, the preferred first. */
  readonly arrangements: readonly Arrangement[];
  readonly frame: Box;
  readonly placed: readonly PlacedLabel[];
  /** Every shape on the map; free room outside them is preferred. */
  readonly shapes: readonly PlanarShape[];
  /** Anchors of small areas that a label must not cover. */
  readonly otherAnchors: readonly Point[];
}

const DIRECTIONS = 24;
const STEP = 5;
const FARTHEST = 240;
const GAP = 2;
/** What lying wholly on other areas costs, in pixels of leader line. */
const COVER_PENALTY = 45;
const LATER_ARRANGEMENT_PENALTY = 16;
const CROSSING_PENALTY = 70;
const ANCHOR_CLEARANCE = 5;

/** The nearest free place for a label beside its area, or null when there is none within reach. */
export function placeWithLeader(request: LeaderRequest): PlacedLabel | null {
  let best: { label: PlacedLabel; cost: number } | null = null;
  for (const [index, arrangement] of request.arrangements.entries()) {
    for (let distance = STEP * 2; distance <= FARTHEST; distance += STEP) {
      const base = distance + index * LATER_ARRANGEMENT_PENALTY;
      if (best && base >= best.cost) break;
      for (let direction = 0; direction < DIRECTIONS; direction++) {
        const box = boxAt(request.anchor, arrangement, direction, distance);
        if (!isFree(request, box)) continue;
        const cost =
          base +
          CROSSING_PENALTY * crossingLines(request, box) +
          COVER_PENALTY * coveredShare(request.shapes, box);
        if (best && cost >= best.cost) continue;
        const { area, anchor } = request;
        best = { label: { area, placement: "leader", lines: arrangement.lines, box, anchor }, cost };
      }
    }
  }
  return best?.label ?? null;
}

/** The point of a box nearest to an anchor: where its leader line ends. */
export function leaderEnd([x, y]: Point, box: Box): Point {
  return [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)];
}

/** The box whose nearest edge is `distance` away from the anchor in a direction. */
function boxAt([x, y]: Point, { width, height }: Arrangement, direction: number, distance: number): Box {
  const angle = (direction / DIRECTIONS) * 2 * Math.PI;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const centre: Point = [x + cos * (distance + width / 2), y + sin * (distance + height / 2)];
  return boxAround(centre, width, height);
}

function isFree({ anchor, frame, placed, otherAnchors }: LeaderRequest, box: Box): boolean {
  if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) {
    return false;
  }
  const end = leaderEnd(anchor, box);
  return (
    !placed.some((label) => overlaps(label.box, box, GAP) || crosses(label.box, anchor, end)) &&
    !leadersOf(placed).some((label) => crosses(box, label.anchor, leaderEnd(label.anchor, label.box))) &&
    !otherAnchors.some((point) => overlaps(boxAround(point, ANCHOR_CLEARANCE, ANCHOR_CLEARANCE), box))
  );
}

function crossingLines({ anchor, placed }: LeaderRequest, box: Box): number {
  const end = leaderEnd(anchor, box);
  return leadersOf(placed).filter((label) =>
    linesCross(anchor, end, label.anchor, leaderEnd(label.anchor, label.box)),
  ).length;
}

function leadersOf(placed: readonly PlacedLabel[]): readonly PlacedLabel[] {
  return placed.filter((label) => label.placement === "leader");
}

function coveredShare(shapes: readonly PlanarShape[], box: Box): number {
  return shapes.reduce(
    (sum, shape) => (overlaps(shape.bounds, box) ? sum + shareInside(shape, box) : sum),
    0,
  );
}

function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return isLeftOf(a, b, c) !== isLeftOf(a, b, d) && isLeftOf(c, d, a) !== isLeftOf(c, d, b);
}

function isLeftOf([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): boolean {
  return (bx - ax) * (y - ay) > (by - ay) * (x - ax);
}
