import { placeWithLeader } from "./label-leader.ts";
import { type Arrangement, type LabelRequest, LINE_HEIGHT, type PlacedLabel } from "./label.ts";
import { labelSpot } from "./label-spot.ts";
import { type Box, boxAround, overlaps, type Point, shareInside } from "./planar-shape.ts";
import { textWidth } from "../format/text-width.ts";

export interface LabelLayoutOptions {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

const GAP = 1;
/** A label keeps this far from the points where other areas' leader lines start. */
const ANCHOR_GAP = 3;
/** Share of a box that must lie in its own area for a label with a halo to be read as that area's. */
const HALO_SHARE = 0.62;

/**
 * Places a name and a value for every area so that no two labels overlap and none leaves the drawing: inside where
 * they fit, in two lines or one; else with a halo across the border; else beside the area with a leader line. An area
 * for which there is no room at all gets no label. The result has the order of the request.
 */
export function layoutLabels(
  requests: readonly LabelRequest[],
  options: LabelLayoutOptions,
): readonly PlacedLabel[] {
  const placed = new Map<string, PlacedLabel>();
  const frame: Box = { left: 0, top: 0, right: options.width, bottom: options.height };
  const collides = (box: Box): boolean => [...placed.values()].some((label) => overlaps(label.box, box, GAP));

  for (const request of requests) {
    const label = placeInside(request, options.fontSize);
    if (label) placed.set(request.area, label);
  }
  const waiting = requests.filter(({ area }) => !placed.has(area));
  const anchors = new Map(waiting.map((request) => [request.area, anchorOf(request)]));
  const otherAnchors = (own: string) =>
    [...anchors].flatMap(([area, point]) => (area === own ? [] : [point]));
  for (const request of waiting) {
    const label = placeAcrossBorder(request, options.fontSize);
    const free =
      label &&
      within(label.box, frame) &&
      !collides(label.box) &&
      !otherAnchors(request.area).some((point) => overlaps(label.box, boxAround(point, 0, 0), ANCHOR_GAP));
    if (free) placed.set(request.area, label);
  }
  for (const request of waiting.filter(({ area }) => !placed.has(area))) {
    const label = placeWithLeader({
      area: request.area,
      anchor: anchors.get(request.area)!,
      arrangements: arrangements(request, options.fontSize, true),
      frame,
      placed: [...placed.values()],
      shapes: requests.map(({ shape }) => shape),
      otherAnchors: otherAnchors(request.area),
    });
    if (label) placed.set(request.area, label);
  }
  return requests.flatMap(({ area }) => placed.get(area) ?? []);
}

/** Two lines, one line, and for a leader in the last resort the name alone. */
function arrangements(
  { name, text }: LabelRequest,
  fontSize: number,
  nameAlone = false,
): readonly Arrangement[] {
  return [[name, text], [`${name} ${text}`], ...(nameAlone ? [[name]] : [])].map((lines) => ({
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, fontSize))),
    height: lines.length * fontSize * LINE_HEIGHT,
  }));
}

function placeInside(request: LabelRequest, fontSize: number): PlacedLabel | null {
  for (const { lines, width, height } of arrangements(request, fontSize)) {
    const spot = labelSpot(request.shape, width, height);
    if (spot.fits) {
      const box = boxAround(spot.point, width, height);
      return { area: request.area, placement: "inside", lines, box, anchor: spot.point };
    }
  }
  return null;
}

function placeAcrossBorder(request: LabelRequest, fontSize: number): PlacedLabel | null {
  const { lines, width, height } = arrangements(request, fontSize)[0]!;
  const { point } = labelSpot(request.shape, width, height);
  const box = boxAround(point, width, height);
  if (shareInside(request.shape, box) < HALO_SHARE) return null;
  return { area: request.area, placement: "halo", lines, box, anchor: point };
}

function anchorOf({ shape }: LabelRequest): Point {
  return labelSpot(shape, 1, 1).point;
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}
