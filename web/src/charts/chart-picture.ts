import { chartLayout, type ChartLayout, type ChartSize } from "./chart-layout.ts";
import type { ChartGraphic, ChartOption } from "./chart-option.ts";
import type { ChartTheme } from "./chart-theme.ts";
import type { ChartType } from "./chart-type.ts";
import { pictureText } from "./frame-option.ts";
import { pictureNotes } from "./picture-notes.ts";
import type { SeriesModel } from "./series-model.ts";
import { pictureWatermark } from "./picture-watermark.ts";
import { wrapText } from "../format/text-width.ts";

const SIZE: ChartSize = { width: 960, height: 540 };
const MARGIN = 20;

/** A picture to take along: the chart with title, unit, source, status and 模拟数据 inside the picture. */
export function chartPicture(
  type: ChartType,
  model: SeriesModel,
  theme: ChartTheme,
): { readonly option: ChartOption; readonly size: ChartSize } {
  const row = Math.round(theme.fontSize * 1.5);
  const notes = pictureNotes(model, type).flatMap((note) =>
    wrapText(note, SIZE.width - 2 * MARGIN, theme.fontSize).map((text) => ({
      text,
      simulated: note.startsWith("模拟"),
    })),
  );
  const subtitle = wrapText(model.subtitle, SIZE.width - 2 * MARGIN, theme.fontSize);
  const inset = {
    top: MARGIN + row * (1.6 + subtitle.length),
    bottom: MARGIN + row * notes.length + 6,
  };
  const layout = shifted(
    chartLayout(
      model,
      theme,
      { ...SIZE, width: SIZE.width - 2 * MARGIN },
      { zeroBased: type.zeroBased, inset },
    ),
  );
  const option = type.toOption(model, theme, layout);
  const at = (place: number, top: number) => ({ x: MARGIN, y: top + place * row });
  const texts: ChartGraphic[] = [
    pictureText(model.title, at(0.5, MARGIN), theme, {
      color: theme.ink,
      bold: true,
      size: theme.fontSize * 1.35,
    }),
    ...subtitle.map((text, place) => pictureText(text, at(place + 1.8, MARGIN), theme)),
    ...notes.map(({ text, simulated }, place) =>
      pictureText(text, at(place + 0.5, SIZE.height - MARGIN - row * notes.length), theme, {
        color: simulated ? theme.simulated : theme.inkSoft,
        bold: simulated,
      }),
    ),
  ];
  return {
    size: SIZE,
    option: {
      ...option,
      backgroundColor: theme.paper,
      graphic: {
        elements: [
          ...option.graphic.elements,
          ...texts,
          ...(model.watermark === undefined ? [] : pictureWatermark(model.watermark, SIZE, theme)),
        ],
      },
    },
  };
}

function shifted(layout: ChartLayout): ChartLayout {
  return { ...layout, size: SIZE, plot: { ...layout.plot, left: layout.plot.left + MARGIN } };
}
