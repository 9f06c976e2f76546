import type { ChartSize } from "./chart-layout.ts";
import type { ChartGraphic } from "./chart-option.ts";
import type { ChartTheme } from "./chart-theme.ts";

const COLUMNS = 2;
const ROWS = 3;
const SLANT = 0.32;
const FAINT = 0.2;

/** Slanted text all over a picture of figures that are not public, so that a piece of it still carries it. */
export function pictureWatermark(text: string, size: ChartSize, theme: ChartTheme): readonly ChartGraphic[] {
  const graphics: ChartGraphic[] = [];
  for (let row = 0; row < ROWS; row += 1)
    for (let column = 0; column < COLUMNS; column += 1)
      graphics.push({
        type: "text",
        silent: true,
        z: 20,
        x: (size.width / COLUMNS) * (column + 0.5),
        y: (size.height / ROWS) * (row + 0.5),
        rotation: SLANT,
        style: {
          text,
          fill: theme.ink,
          opacity: FAINT,
          fontFamily: theme.fontFamily,
          fontSize: theme.fontSize * 1.1,
          fontWeight: "normal",
          align: "center",
          verticalAlign: "middle",
        },
      });
  return graphics;
}
