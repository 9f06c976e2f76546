import type { CellMark } from "./raw-workbook.ts";
import { type CellStyle, PLAIN_STYLE } from "./xlsx-styles.ts";
import { childText, xmlAttribute } from "./xml-text.ts";

/** What cells of one row carry besides their values. */
export type RowMarks = { column: number; mark: CellMark }[];

/** In files the other workbook has a number; people who type the formula as text write its name. */
const EXTERNAL_REFERENCE = /\[(?:\d+|[^\]]+\.xl[a-z]+)\][^\]]*!/i;

/** The style a cell says it has. */
export function styleOf(tag: string, styles: readonly CellStyle[]): CellStyle {
  const index = xmlAttribute(tag, "s");
  return index === null ? PLAIN_STYLE : (styles[Number(index)] ?? PLAIN_STYLE);
}

/** Adds what a cell carries to what is known of its row; most rows carry nothing. */
export function createCellMarks(
  prefix: string,
  styles: readonly CellStyle[],
): (tag: string, inner: string, column: number, known: RowMarks | undefined) => RowMarks | undefined {
  const anyMarked = styles.some(({ marks }) => marks.length > 0);
  const formula = `<${prefix}f`;
  const isExternal = createExternalFormulas(prefix, formula);
  return (tag, inner, column, known) => {
    // A formula comes first in its cell.
    const hasFormula = inner.startsWith(formula);
    if (!anyMarked && !hasFormula) return known;
    const marks = anyMarked ? styleOf(tag, styles).marks : [];
    const linked = hasFormula && isExternal(inner);
    if (marks.length === 0 && !linked) return known;
    const row = known ?? [];
    for (const mark of marks) row.push({ column, mark });
    if (linked) row.push({ column, mark: "external-link" });
    return row;
  };
}

/** Tells formulas that look into another workbook: `[1]Sheet1!B3`. One shared by many cells stands in the first only. */
function createExternalFormulas(prefix: string, open: string): (inner: string) => boolean {
  const shared = new Set<string>();
  return (inner) => {
    const at = inner.indexOf(open);
    const tagEnd = inner.indexOf(">", at);
    const group = tagEnd < 0 ? null : xmlAttribute(inner.slice(at, tagEnd), "si");
    const formula = childText(inner, prefix, "f");
    if (formula === null) return group !== null && shared.has(group);
    const linked = EXTERNAL_REFERENCE.test(formula);
    if (linked && group !== null) shared.add(group);
    return linked;
  };
}
