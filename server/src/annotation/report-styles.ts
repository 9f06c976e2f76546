import type { SeverityId } from "../contract/index.ts";
import { severityLook } from "./severity-look.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** Style numbers of the report sheet. */
export interface ReportStyles {
  readonly title: number;
  readonly label: number;
  readonly fact: number;
  readonly head: number;
  readonly text: number;
  readonly link: number;
  readonly severity: { readonly [severity in SeverityId]: number };
}

const THIN = '<color rgb="FFBFBFBF"/>';
const BORDER = `<border><left style="thin">${THIN}</left><right style="thin">${THIN}</right><top style="thin">${THIN}</top><bottom style="thin">${THIN}</bottom><diagonal/></border>`;

function font(size: number, rest = "", name = "宋体"): string {
  return `<font>${rest}<sz val="${size}"/>${rest.includes("<color") ? "" : '<color rgb="FF000000"/>'}<name val="${name}"/><charset val="134"/></font>`;
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Adds the styles of the report sheet. Its text is quoted, so that editing a cell does not turn it into a formula. */
export function reportStyles(styles: StyleSheet): ReportStyles {
  const plain = styles.add("fonts", font(10));
  const bold = styles.add("fonts", font(10, "<b/>"));
  const title = styles.add("fonts", font(16, "<b/>", "黑体"));
  const link = styles.add(
    "fonts",
    '<font><u/><sz val="10"/><color rgb="FF0B5CAD"/><name val="宋体"/><charset val="134"/></font>',
  );
  const border = styles.add("borders", BORDER);
  const headFill = styles.add("fills", solid("FFE8EEF5"));
  const xf = (fontId: number, fillId: number, borderId: number, alignment: string): number =>
    styles.add(
      "cellXfs",
      `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`,
    );
  const wrapped = 'vertical="top" wrapText="1"';
  const centred = 'horizontal="center" vertical="center" wrapText="1"';
  const severityCell = (severity: SeverityId): number =>
    xf(
      bold,
      styles.add("fills", solid(severityLook[severity].colour)),
      border,
      'horizontal="center" vertical="top"',
    );
  return {
    title: xf(title, 0, 0, 'vertical="center"'),
    label: xf(bold, 0, 0, 'vertical="top"'),
    fact: xf(plain, 0, 0, 'vertical="top" wrapText="1"'),
    head: xf(bold, headFill, border, centred),
    text: xf(plain, 0, border, wrapped),
    link: xf(link, 0, border, wrapped),
    severity: { error: severityCell("error"), warning: severityCell("warning"), info: severityCell("info") },
  };
}
