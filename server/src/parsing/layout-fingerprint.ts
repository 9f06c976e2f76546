import { hash } from "node:crypto";
import { normaliseName } from "@dash/data";
import type { RawRow } from "./raw-workbook.ts";

export interface Fingerprint {
  readonly value: string;
  /** The leftmost column with a word, from 0: columns count from it, so that blank ones before it do not matter. */
  readonly firstColumn: number;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年|$|-|\.)/g;
const PERIOD = /第?[一二三四1-4]季度|上半年|前三季度|全年|\d{1,2}(?:[-—–~至到]\d{1,2})?月/gu;
const NUMBER = /^[\d.,%-]*$/u;

/**
 * Tells heads of the same words at the same places from others: SHA-256 of the normalised words between two lines with
 * their places in the head. Numbers do not count, and neither does the period where the head names one alone: the next
 * period's file has the same head. Where it names several, they are told apart by their order.
 * @returns null when there is no word between the lines
 */
export function layoutFingerprint(rows: readonly RawRow[], from: number, to: number): Fingerprint | null {
  const words: { readonly line: number; readonly column: number; readonly text: string }[] = [];
  for (const row of rows) {
    if (row.line < from || row.line > to) continue;
    for (const [column, cell] of row.cells.entries()) {
      if (cell?.kind !== "text") continue;
      const text = normaliseName(cell.text);
      if (!NUMBER.test(text)) words.push({ line: row.line - from, column, text });
    }
  }
  if (words.length === 0) return null;
  const firstColumn = Math.min(...words.map(({ column }) => column));
  const texts = withoutPeriod(words.map(({ text }) => text));
  const places = words.map(({ line, column }, at) => [line, column - firstColumn, texts[at]]);
  return { value: hash("sha256", JSON.stringify([to - from + 1, places]), "hex"), firstColumn };
}

function withoutPeriod(texts: readonly string[]): readonly string[] {
  const years = texts.flatMap((text) => text.match(YEAR) ?? []).map(Number);
  const newest = Math.max(...years);
  const periods = new Set(texts.flatMap((text) => text.match(PERIOD) ?? []));
  return texts.map((text) => {
    const dated = text.replace(YEAR, (year) => `Y${Number(year) - newest}`);
    return periods.size === 1 ? dated.replace(PERIOD, "P") : dated;
  });
}
