import { expect, it } from "vitest";
import { pictureWatermark } from "#web/charts/picture-watermark.ts";
import { aTheme } from "./a-series.ts";

it("stands in every part of a picture, slanted and within it", () => {
  const size = { width: 960, height: 540 };
  const graphics = pictureWatermark("未公开 · 李处长", size, aTheme);
  const texts = graphics.flatMap((graphic) => (graphic.type === "text" ? [graphic] : []));
  const quarters = new Set(texts.map(({ x, y }) => `${x < size.width / 2} ${y < size.height / 2}`));
  expect(quarters.size).toBe(4);
  expect(texts.every(({ style, rotation }) => style.text === "未公开 · 李处长" && rotation !== 0)).toBe(true);
});
