import type { LineTone } from "./series-model.ts";

/** Colours and type a picture is drawn with, read from the page's tokens. */
export interface ChartTheme {
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly paper: string;
  readonly accent: string;
  readonly cinnabar: string;
  readonly simulated: string;
  /** Lines that are neither the province nor chosen, in this order. */
  readonly others: readonly string[];
  /** Names in single quotes: the chart runtime writes them into a double-quoted SVG attribute as they are. */
  readonly fontFamily: string;
  /** Pixels; notes and axis labels. */
  readonly fontSize: number;
}

/** Reads the theme that holds at an element now: light, dark or print, and the reader's type size. */
export function readChartTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: token("--ink"),
    inkSoft: token("--ink-3"),
    rule: token("--rule"),
    ruleStrong: token("--rule-strong"),
    paper: token("--paper"),
    accent: token("--accent"),
    cinnabar: token("--cinnabar"),
    simulated: token("--simulated-ink"),
    others: ["--line-4", "--line-2", "--line-5", "--line-6"].map(token),
    fontFamily: style.fontFamily.replaceAll('"', "'"),
    fontSize: Number.parseFloat(style.fontSize) || 12,
  };
}

/** The colour of a line; `place` counts the lines of tone `other` before it. */
function lineColor(theme: ChartTheme, tone: LineTone, place: number): string {
  switch (tone) {
    case "province":
      return theme.ink;
    case "selected":
    case "path":
      return theme.cinnabar;
    case "level":
      return theme.accent;
    case "other":
      return theme.others[place % theme.others.length] ?? theme.inkSoft;
  }
}

/** The colour of every line of a picture, in the order of the lines. */
export function lineColors(theme: ChartTheme, tones: readonly LineTone[]): readonly string[] {
  let others = 0;
  return tones.map((tone) => {
    const color = lineColor(theme, tone, others);
    if (tone === "other") others += 1;
    return color;
  });
}
