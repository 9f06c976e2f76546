import type { Dataflow } from "@dash/data";
import type { ContextText } from "./block-context.ts";
import { describeHead } from "./describe-head.ts";
import { type HeadLine, headLine } from "./head-lines.ts";
import type { HeadMeaning } from "./head-meaning.ts";
import type { HeadSource, Segment } from "./head-source.ts";
import { type KeyHead, keyNamesOf } from "./head-words.ts";
import type { TableHead } from "./table-head.ts";

const LINES_BELOW = 3;
const LINES_ABOVE = 2;
const NUMERIC = /^(?=.*\d)[\s\d.,+%()-]+$/u;
const SPEAKING: readonly HeadMeaning["kind"][] = [
  ...(["measure", "single-period", "unit", "indicator", "silent", "area", "cluster", "period"] as const),
];

/** The blocks whose head has its keys on this line, from left to right; none when it carries no head of the form. */
export function headsAt(
  source: HeadSource,
  line: number,
  above: (segment: Segment, firstLine: number) => readonly ContextText[],
  assumed: ReadonlyMap<number, readonly KeyHead[]> | null = null,
): readonly TableHead[] {
  const base = headLine(source.rows, line, source.merges);
  const keys = assumed ?? keysOf(base);
  if (keys.size === 0) return [];
  return segmentsOf(base, keys, source.dataflow).flatMap((segment) => {
    const lines = headLinesOf(source, base, segment);
    const head = describeHead(source, lines, segment, line, above(segment, lines[0]!.line));
    return head ? [head] : [];
  });
}

function keysOf(base: HeadLine): ReadonlyMap<number, readonly KeyHead[]> {
  const keys = new Map<number, readonly KeyHead[]>();
  for (const [column, text] of base.texts.entries()) {
    const names = text?.own ? keyNamesOf(text.text) : [];
    if (names.length > 0) keys.set(column, names);
  }
  return keys;
}

/** Blocks side by side: a key that comes again begins the next one. */
function segmentsOf(
  base: HeadLine,
  keys: ReadonlyMap<number, readonly KeyHead[]>,
  dataflow: Dataflow,
): readonly Segment[] {
  const last = Math.max(base.texts.length, ...[...keys.keys()].map((column) => column + 1)) - 1;
  const starts = [0];
  const seen = new Set<KeyHead>();
  if (dataflow.layout === "wide")
    for (const [column, names] of keys) {
      if (names.some((name) => seen.has(name))) {
        starts.push(column);
        seen.clear();
      }
      for (const name of names) seen.add(name);
    }
  return starts.map((from, index) => {
    const to = (starts[index + 1] ?? last + 1) - 1;
    const own = new Map([...keys].filter(([column]) => column >= from && column <= to));
    // The last block goes on as far as its second line does.
    return { from, to: index === starts.length - 1 ? Number.MAX_SAFE_INTEGER : to, keys: own };
  });
}

function inside(segment: Segment, column: number): boolean {
  return column >= segment.from && column <= segment.to;
}

function headLinesOf(source: HeadSource, base: HeadLine, segment: Segment): readonly HeadLine[] {
  const lines = [base];
  if (source.dataflow.layout === "long") return lines;
  let waiting: HeadLine[] = [];
  for (let step = 1; step <= LINES_BELOW; step += 1) {
    const next = headLine(source.rows, base.line + step, source.merges);
    const part = partOfHead(source, next, segment);
    if (part === "none") break;
    waiting.push(next);
    if (part === "maybe") continue;
    lines.push(...waiting);
    waiting = [];
  }
  for (let step = 1; step <= LINES_ABOVE; step += 1) {
    const previous = headLine(source.rows, base.line - step, source.merges);
    if (lines.some((line) => namesFigures(source, line, segment))) break;
    if (!namesFigures(source, previous, segment)) break;
    lines.unshift(previous);
  }
  return lines;
}

/**
 * Whether a line below the keys still belongs to the head. It says something about columns, and nothing in theirs;
 * words of no known meaning may belong to it when a line below does.
 */
function partOfHead(source: HeadSource, line: HeadLine, segment: Segment): "surely" | "maybe" | "none" {
  if (line.numbers.some((column) => inside(segment, column))) return "none";
  let speaks = false;
  let merged = false;
  let words = false;
  for (const [column, text] of line.texts.entries()) {
    if (!text || !inside(segment, column)) continue;
    if (!text.own) {
      merged = true;
      continue;
    }
    const { kind } = source.read(text.text);
    if (segment.keys.has(column) ? kind !== "silent" && kind !== "key" : NUMERIC.test(text.text))
      return "none";
    words = true;
    speaks ||= !segment.keys.has(column) && SPEAKING.includes(kind);
  }
  if (speaks || (merged && !words)) return "surely";
  return words ? "maybe" : "none";
}

/** Whether a line names what the figures of columns are, not only how they are measured. */
function namesFigures(source: HeadSource, line: HeadLine, segment: Segment): boolean {
  return line.texts.some(
    (text, column) =>
      text !== undefined &&
      inside(segment, column) &&
      !segment.keys.has(column) &&
      ["indicator", "area", "cluster"].includes(source.read(text.text).kind),
  );
}
