import { cellAddress } from "../domain/validation/cell-address.ts";
import type { RawCell, RawSheet } from "../parsing/raw-workbook.ts";
import { neutraliseFormula } from "../domain/export/index.ts";
import { escapeCellText, escapeXml } from "./escape-xml.ts";
import { packParts } from "./zip-package.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Style of text that a program would take for a formula when the cell is edited. */
const QUOTED_STYLE = 1;
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A workbook of sheets that came without one: every cell in its place, numbers as numbers. */
export function tablePackage(sheets: readonly RawSheet[]): Buffer {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const each = (text: (entry: (typeof numbered)[number]) => string): string => numbered.map(text).join("");
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  return packParts({
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${each(({ number }) => override(`worksheets/sheet${number}.xml`, "worksheet"))}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${each(({ sheet, number }) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each(({ number }) => relation(`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`))}${relation("rId1000", "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(
      numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, worksheet(sheet)]),
    ),
  });
}

function worksheet(sheet: RawSheet): string {
  const rows: string[] = [];
  for (const { line, cells } of sheet.rows()) {
    const inner = cells.map((cell, column) => (cell ? cellXml(cellAddress(column, line), cell) : ""));
    rows.push(`<row r="${line}">${inner.join("")}</row>`);
  }
  return `${XML}<worksheet xmlns="${MAIN}"><sheetFormatPr defaultColWidth="13" defaultRowHeight="15"/><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

/** Text becomes a number only where the number reads exactly like it: no digit or leading zero is lost. */
function cellXml(reference: string, cell: RawCell): string {
  const text = cell.kind === "number" ? String(cell.value) : cell.text;
  if (String(Number(text)) === text && Number.isFinite(Number(text)))
    return `<c r="${reference}"><v>${text}</v></c>`;
  const style = neutraliseFormula(text) === text ? "" : ` s="${QUOTED_STYLE}"`;
  return `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
}
