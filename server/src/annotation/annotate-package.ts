import { readXlsx } from "../parsing/read-xlsx.ts";
import type { AnnotationReport } from "../use-cases/read-annotated-workbook.ts";
import { annotateSheet, type SheetAnnotation } from "./annotate-sheet.ts";
import { addContentType, addRelation } from "./package-relations.ts";
import { MAX_REPORT_ROWS, REPORT_TITLE, reportSheet, type ReportRow } from "./report-sheet.ts";
import { reportStyles } from "./report-styles.ts";
import { severityLook, severityOrder } from "./severity-look.ts";
import { appendSheet, openBook, type SpreadsheetBook } from "./spreadsheet-book.ts";
import { openStyleSheet } from "./style-sheet.ts";
import { openPackage, type ZipPackage } from "./zip-package.ts";

/** Comments of one workbook; spreadsheet programs open files with many more slowly. Colours have no limit. */
const MAX_COMMENTS = 2000;
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * An xlsx workbook with the findings marked in it and listed on a sheet of their own. Parts that need no change are
 * copied as they are packed.
 * @throws FileTrouble when the package cannot be read
 */
export function annotatePackage(bytes: Buffer, report: AnnotationReport): Buffer {
  const pack = openPackage(bytes);
  const book = openBook(pack);
  const stylesPath = stylesOf(pack, book);
  const styles = openStyleSheet(pack.text(stylesPath)!);
  const earlierReport = reportOfEarlierAnnotation(bytes, book);
  const annotated = new Map<string, SheetAnnotation>();
  let comments = 0;
  for (const { name, path } of book.sheets) {
    if (path === null || name === earlierReport || annotated.has(name)) continue;
    const findings = report.findings.filter(({ sheet }) => sheet === name);
    const tools = { styles, maxComments: MAX_COMMENTS - comments };
    const annotation = annotateSheet(pack, book, path, findings, tools);
    annotated.set(name, annotation);
    comments += annotation.comments;
  }

  const cells = [...annotated.values()].reduce((sum, annotation) => sum + annotation.cells, 0);
  const rows = report.findings.slice(0, MAX_REPORT_ROWS).map((finding): ReportRow => {
    const { sheet: name, cell } = finding;
    const reference = name === null || cell === null ? null : (annotated.get(name)?.shown(cell) ?? null);
    return { finding, link: name === null || reference === null ? null : { sheet: name, reference } };
  });
  const facts = [...report.facts, ...statements(report, cells, comments)];
  const sheet = reportSheet({ facts, rows }, reportStyles(styles), book.namespace);
  const earlierPath = book.sheets.find(({ name }) => name === earlierReport)?.path;
  if (earlierPath) pack.put(earlierPath, sheet);
  else appendSheet(pack, book, freeSheetName(book), sheet);
  pack.put(stylesPath, styles.xml());
  return pack.write();
}

/** The styles part; a workbook may have none. */
function stylesOf(pack: ZipPackage, book: SpreadsheetBook): string {
  const known = book.parts.find(({ type }) => type.endsWith("/styles"))?.target;
  if (known !== undefined && pack.has(known)) return known;
  const part = pack.freeName("xl/styles*.xml");
  pack.put(part, `<styleSheet xmlns="${book.namespace}"></styleSheet>`);
  addContentType(pack, part, STYLES_TYPE);
  addRelation(pack, book.path, `${book.relationType}/styles`, part);
  return part;
}

/** Name of the report sheet in an annotated copy that comes back mended; it is written anew. */
function reportOfEarlierAnnotation(bytes: Buffer, book: SpreadsheetBook): string | null {
  if (!book.sheets.some(({ name }) => name === REPORT_TITLE)) return null;
  const earlier = readXlsx(bytes).sheets.find(({ name }) => name === REPORT_TITLE);
  if (!earlier) return null;
  for (const { cells } of earlier.rows()) {
    const first = cells[0];
    return first?.kind === "text" && first.text === REPORT_TITLE ? earlier.name : null;
  }
  return null;
}

/** Names of sheets are told apart without regard to case. */
function freeSheetName({ sheets }: SpreadsheetBook): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = REPORT_TITLE;
  for (let number = 2; taken.has(name); number += 1) name = `${REPORT_TITLE}(${number})`;
  return name;
}

function statements(
  { counts, findings }: AnnotationReport,
  cells: number,
  comments: number,
): readonly (readonly [string, string])[] {
  const result = severityOrder.map((severity) => `${severityLook[severity].name}${counts[severity]}条`);
  const colours = severityOrder.map(
    (severity) => `${severityLook[severity].colourName}为${severityLook[severity].name}`,
  );
  return [
    ["审核结果", result.join("，")],
    [
      "标色",
      cells > 0
        ? `${cells}个单元格已着色：${colours.join("，")}。其余内容未改动。`
        : "没有需要着色的单元格。",
    ],
    ...(comments < cells
      ? [["批注", `批注只加在前${comments}个单元格，其余只着色；问题全部列在下面。`] as const]
      : []),
    ...(findings.length > MAX_REPORT_ROWS
      ? [["列表", `共${findings.length}条，只列前${MAX_REPORT_ROWS}条。`] as const]
      : []),
  ];
}
