import type { Box, PlanarShape, Point } from "./planar-shape.ts";

export interface LabelRequest {
  readonly area: string;
  readonly name: string;
  /** Value as printed, or 无数据, 保密. */
  readonly text: string;
  readonly shape: PlanarShape;
}

/** inside: on the area's own colour · halo: over its border · leader: beside it, with a line to `anchor`. */
export type LabelPlacement = "inside" | "halo" | "leader";

export interface PlacedLabel {
  readonly area: string;
  readonly placement: LabelPlacement;
  /** Lines of text, centred in the box from its top. */
  readonly lines: readonly string[];
  readonly box: Box;
  /** A point well inside the area. */
  readonly anchor: Point;
}

/** One way to set a label's text, with its size in pixels. */
export interface Arrangement {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Height of a line of a label in font sizes. */
export const LINE_HEIGHT = 1.12;
