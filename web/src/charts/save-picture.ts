import { chartPicture } from "./chart-picture.ts";
import type { ChartTheme } from "./chart-theme.ts";
import type { ChartType } from "./chart-type.ts";
import type { SeriesModel } from "./series-model.ts";
import { loadRuntime } from "./use-echart.ts";

const PNG_SCALE = 2;
/** The address must outlive the start of the download. */
const KEPT_MS = 60_000;

/** Hands the reader the picture as a file. */
export async function savePicture(
  format: "png" | "svg",
  type: ChartType,
  model: SeriesModel,
  theme: ChartTheme,
): Promise<void> {
  const { drawToSvg } = await loadRuntime();
  const { option, size } = chartPicture(type, model, theme);
  const svg = drawToSvg(option, size);
  const file =
    format === "svg"
      ? new Blob([svg], { type: "image/svg+xml" })
      : await pngOf(svg, size.width * PNG_SCALE, size.height * PNG_SCALE);
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = `${model.title.replaceAll(/[\\/:*?"<>|\s]+/gu, "-")}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("浏览器未能生成图片"))), "image/png");
  });
}

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener("load", () => resolve(image));
    image.addEventListener("error", () => reject(new Error("浏览器未能读取图形")));
    image.src = address;
  });
}
