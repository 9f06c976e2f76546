import { relations, relationsPath } from "../parsing/read-xlsx.ts";
import type { AnnotatedFinding } from "../use-cases/read-annotated-workbook.ts";
import { cellPosition, cellReference } from "./cell-position.ts";
import { commentLines, commentRuns } from "./comment-text.ts";
import { commentedCells, emptyComments, withComments } from "./comments-part.ts";
import { EMPTY_DRAWING, withCommentShapes } from "./comment-shapes.ts";
import { elementsBehindRows, markCells } from "./mark-cells.ts";
import { mergedAreas } from "./merged-areas.ts";
import { addContentType, addRelation } from "./package-relations.ts";
import { type CellMark, sheetMarks } from "./sheet-marks.ts";
import type { SpreadsheetBook } from "./spreadsheet-book.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { rootElement, spliceText, textOf } from "./xml-element.ts";
import type { ZipPackage } from "./zip-package.ts";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/** What the schema of a worksheet has behind the drawing of the comments. */
const BEHIND_DRAWING: readonly string[] = [
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
  // Programs wrap objects and controls in alternatives; those of page settings stand before any drawing.
  "AlternateContent",
];

export interface SheetAnnotation {
  /** Cells that are coloured. */
  readonly cells: number;
  /** Cells with a comment of ours. */
  readonly comments: number;
  /** The cell that shows what a reference names, null when it names none. */
  readonly shown: (reference: string) => string | null;
}

/** Colours and comments the cells of one worksheet part that findings name. */
export function annotateSheet(
  pack: ZipPackage,
  book: SpreadsheetBook,
  path: string,
  findings: readonly AnnotatedFinding[],
  tools: { readonly styles: StyleSheet; readonly maxComments: number },
): SheetAnnotation {
  // One character per byte: a sheet is changed in ASCII only, and all its other bytes stay what they are.
  const sheet = pack.extract(path)!.toString("latin1");
  const topLeft = mergedAreas(textBehindRows(sheet));
  const marks = sheetMarks(findings, topLeft);
  const annotatedBefore = tools.styles.annotated.size > 0;
  const marked = marks.size > 0 || annotatedBefore ? markCells(sheet, marks.values(), tools.styles) : sheet;
  const told = [...marks.values()].slice(0, tools.maxComments);
  const withDrawing = annotateComments(pack, book, path, marked, told);
  if (withDrawing !== sheet) pack.put(path, Buffer.from(withDrawing, "latin1"));
  return {
    cells: marks.size,
    comments: told.length,
    shown(reference) {
      const position = cellPosition(reference);
      return position && cellReference(topLeft(position));
    },
  };
}

function textBehindRows(sheet: string): string {
  const first = elementsBehindRows(sheet)[0];
  return first ? sheet.slice(first.start) : "";
}

/** Writes comments and their boxes, and returns the sheet with a reference to the boxes. */
function annotateComments(
  pack: ZipPackage,
  book: SpreadsheetBook,
  path: string,
  sheet: string,
  told: readonly CellMark[],
): string {
  const own = relations(pack, relationsPath(path), path);
  const commentsPath = own.find(({ type }) => type.endsWith("/comments"))?.target;
  const before = commentsPath === undefined ? null : pack.text(commentsPath);
  if (before === null && told.length === 0) return sheet;
  const runs = new Map(told.map((mark) => [mark.reference, commentRuns(mark)]));
  const comments = withComments(before ?? emptyComments(book.namespace), runs);
  if (comments === before) return sheet;
  if (commentsPath !== undefined && before !== null) pack.put(commentsPath, comments);
  else {
    const part = pack.freeName("xl/comments*.xml");
    pack.put(part, comments);
    addContentType(pack, part, COMMENTS_TYPE);
    addRelation(pack, path, `${book.relationType}/comments`, part);
  }

  const elements = elementsBehindRows(sheet);
  const reference = elements.find(({ name }) => name === "legacyDrawing");
  const id = reference && /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(textOf(sheet, reference))?.[1];
  const drawingPath = own.find((relation) => relation.id === id)?.target;
  const drawing = drawingPath === undefined ? null : pack.text(drawingPath);
  const heights = new Map([...runs].map(([cell, text]) => [cell, commentLines(text)]));
  const shapes = withCommentShapes(drawing ?? EMPTY_DRAWING, commentedCells(comments), heights);
  if (drawingPath !== undefined && drawing !== null) {
    pack.put(drawingPath, shapes);
    return sheet;
  }
  const part = pack.freeName("xl/drawings/vmlDrawing*.vml");
  pack.put(part, shapes);
  addContentType(pack, part, DRAWING_TYPE);
  const relation = addRelation(pack, path, `${book.relationType}/vmlDrawing`, part);
  const { prefix, innerEnd } = rootElement(sheet);
  const next = elements.find(({ name }) => BEHIND_DRAWING.includes(name));
  const at = next?.start ?? innerEnd;
  const addition = `<${prefix}legacyDrawing xmlns:r="${book.relationType}" r:id="${relation}"/>`;
  return spliceText(sheet, at, at, addition);
}
