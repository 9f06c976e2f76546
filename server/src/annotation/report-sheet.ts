import { comparisonWording } from "@dash/data";
import { cellAddress, columnLetters } from "../domain/validation/cell-address.ts";
import type { AnnotatedFinding } from "../use-cases/read-annotated-workbook.ts";
import { escapeCellText, escapeXml } from "./escape-xml.ts";
import type { ReportStyles } from "./report-styles.ts";
import { severityLook } from "./severity-look.ts";
import { REPORT_SHEET } from "../domain/validation/own-sheets.ts";

/** Title in its first cell, by which a report of an earlier annotation is known. */
export const REPORT_TITLE = REPORT_SHEET;
/** Findings listed; a sheet takes no more than 65 530 links. */
export const MAX_REPORT_ROWS = 20_000;

export interface ReportRow {
  readonly finding: AnnotatedFinding;
  /** The cell to go to, null when the workbook has none. */
  readonly link: { readonly sheet: string; readonly reference: string } | null;
}

export interface ReportSheet {
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly rows: readonly ReportRow[];
}

const COLUMNS = [
  { name: "级别", width: 9 },
  { name: "规则", width: 18 },
  { name: "工作表", width: 14 },
  { name: "单元格", width: 10 },
  { name: "问题", width: 52 },
  { name: "应为", width: 24 },
  { name: "实为", width: 20 },
  { name: "改法", width: 44 },
  { name: "说明", width: 36 },
] as const;
const LINK_COLUMN = 3;
const MAX_CELL_TEXT = 2000;
/** Further cells of a root cause that are named one by one. */
const MAX_AFFECTS = 30;

/** The worksheet that lists the findings, each with a link to its cell. */
export function reportSheet({ facts, rows }: ReportSheet, styles: ReportStyles, namespace: string): string {
  const headLine = facts.length + 3;
  const last = columnLetters(COLUMNS.length - 1);
  const lines = [
    row(1, [cell(0, 1, REPORT_TITLE, styles.title)], 30),
    ...facts.map(([label, text], index) =>
      row(index + 2, [cell(0, index + 2, label, styles.label), cell(1, index + 2, text, styles.fact)]),
    ),
    row(
      headLine,
      COLUMNS.map(({ name }, column) => cell(column, headLine, name, styles.head)),
      22,
    ),
  ];
  const links: string[] = [];
  for (const [index, entry] of rows.entries()) {
    const line = headLine + 1 + index;
    lines.push(findingRow(entry, line, styles));
    if (entry.link) links.push(hyperlink(cellAddress(LINK_COLUMN, line), entry.link));
  }
  const merges = facts.map((_, index) => `<mergeCell ref="B${index + 2}:${last}${index + 2}"/>`).join("");
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"><sheetPr><tabColor rgb="FFC0392B"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${last}${headLine + rows.length}"/>`,
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="${headLine}" topLeftCell="A${headLine + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/><cols>',
    ...COLUMNS.map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    ),
    `</cols><sheetData>${lines.join("")}</sheetData>`,
    `<autoFilter ref="A${headLine}:${last}${headLine + Math.max(rows.length, 1)}"/>`,
    `<mergeCells count="${facts.length}">${merges}</mergeCells>`,
    links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join("");
}

function findingRow({ finding, link }: ReportRow, line: number, styles: ReportStyles): string {
  const place = finding.cell ?? (finding.sheet === null ? "整个文件" : "整张表");
  const texts = [
    severityLook[finding.severity].name,
    finding.ruleTitle,
    finding.sheet ?? "",
    place,
    finding.message + compared(finding) + otherCells(finding.affects),
    finding.expected ?? "",
    finding.found ?? "",
    finding.suggestion ?? "",
    finding.explanation ?? "",
  ];
  return row(
    line,
    texts.map((text, column) => {
      if (column === 0) return cell(column, line, text, styles.severity[finding.severity]);
      return cell(column, line, text, column === LINK_COLUMN && link ? styles.link : styles.text);
    }),
    rowHeight(texts),
  );
}

function compared({ comparison }: AnnotatedFinding): string {
  return comparison === null ? "" : `比较：${comparisonWording(comparison)}。`;
}

function otherCells(affects: readonly string[]): string {
  if (affects.length === 0) return "";
  const named = affects.slice(0, MAX_AFFECTS).join("、");
  return `（同一原因另有${affects.length}个单元格：${named}${affects.length > MAX_AFFECTS ? "等" : ""}）`;
}

/** Rows do not fit themselves to wrapped text in every program, so their height is said. */
function rowHeight(texts: readonly string[]): number {
  const lines = texts.map((text, column) => Math.ceil((text.length * 2.1) / COLUMNS[column]!.width));
  return Math.min(400, 6 + 13 * Math.max(1, ...lines));
}

function row(line: number, cells: readonly string[], height?: number): string {
  const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${line}"${size}>${cells.join("")}</row>`;
}

function cell(column: number, line: number, text: string, style: number): string {
  const shown = text.length > MAX_CELL_TEXT ? `${text.slice(0, MAX_CELL_TEXT)}…` : text;
  return `<c r="${cellAddress(column, line)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(shown)}</t></is></c>`;
}

function hyperlink(at: string, { sheet, reference }: NonNullable<ReportRow["link"]>): string {
  const location = escapeXml(`'${sheet.replaceAll("'", "''")}'!${reference}`);
  return `<hyperlink ref="${at}" location="${location}" display="${reference}"/>`;
}
