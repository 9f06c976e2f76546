import { annotateWorkbook } from "#server/annotation/annotate-workbook.ts";
import { cellAddress } from "#server/domain/validation/cell-address.ts";
import type { RawCell, RawWorkbook } from "#server/parsing/raw-workbook.ts";
import { readXlsx } from "#server/parsing/read-xlsx.ts";
import { joinedText, xmlAttribute } from "#server/parsing/xml-text.ts";
import { openZip, packedBytes, readDirectory } from "#server/parsing/zip-archive.ts";
import type { AnnotatedFinding } from "#server/use-cases/read-annotated-workbook.ts";

/** A finding with a rule and a message, about nothing in particular. */
export function aFinding(changes: Partial<AnnotatedFinding>): AnnotatedFinding {
  return {
    ruleTitle: "计量单位不符",
    severity: "error",
    sheet: null,
    cell: null,
    message: "计量单位写的是万元。",
    expected: null,
    found: null,
    suggestion: null,
    affects: [],
    explanation: null,
    comparison: null,
    ...changes,
  };
}

/** The file with these findings marked. */
export function annotated(file: Buffer, findings: readonly AnnotatedFinding[]): Buffer {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return annotateWorkbook(file, {
    facts: [["文件名", "报表.xlsx"]],
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    findings,
  });
}

export function partText(file: Buffer, name: string): string {
  return openZip(file).extract(name)?.toString("utf8") ?? "";
}

/** Packed bytes of every part, by name. */
export function packedParts(file: Buffer): ReadonlyMap<string, string> {
  return new Map(
    readDirectory(file).map((entry) => [entry.name, packedBytes(file, entry).toString("base64")]),
  );
}

/** Everything the sheets hold, by sheet and A1 reference. */
export function valuesOf({
  sheets,
}: RawWorkbook): Readonly<{ [sheet: string]: { [cell: string]: RawCell } }> {
  return Object.fromEntries(
    sheets.map((sheet) => {
      const cells: { [cell: string]: RawCell } = {};
      for (const row of sheet.rows())
        for (const [column, cell] of row.cells.entries())
          if (cell) cells[cellAddress(column, row.line)] = cell;
      return [sheet.name, cells];
    }),
  );
}

/** Text of the cells of the report sheet, row by row. */
export function reportRows(file: Buffer): readonly (readonly string[])[] {
  const report = readXlsx(file).sheets.find(({ name }) => name.startsWith("审核报告"))!;
  return [...report.rows()].map(({ cells }) =>
    Array.from(cells, (cell) => (cell?.kind === "text" ? cell.text : "")),
  );
}

/** Text of every comment of a comments part, by cell. */
export function commentsOf(file: Buffer, part = "xl/comments1.xml"): ReadonlyMap<string, string> {
  const comments = partText(file, part).matchAll(
    /<(?:\w+:)?comment (?<tag>[^>]*)>(?<text>[\s\S]*?)<\/(?:\w+:)?comment>/gu,
  );
  return new Map(
    [...comments].map(({ groups }) => [
      xmlAttribute(` ${groups!["tag"]}`, "ref")!,
      joinedText(groups!["text"]!),
    ]),
  );
}

/** What the style of a cell says: its fill colour and the rest of the style. */
export function styleOf(
  file: Buffer,
  cell: string,
  sheet = "xl/worksheets/sheet1.xml",
): { readonly colour: string | null; readonly xf: string } {
  const styles = partText(file, "xl/styles.xml");
  const inside = (name: string, child: string): readonly string[] => {
    const list = new RegExp(`<(?:\\w+:)?${name}[ >][\\s\\S]*?</(?:\\w+:)?${name}>`).exec(styles)?.[0] ?? "";
    const entries = list
      .slice(1)
      .match(new RegExp(`<(\\w+:)?${child}(?: [^>]*[^/>])?(?:/>|>[\\s\\S]*?</(\\w+:)?${child}>)`, "g"));
    return entries ?? [];
  };
  const tag = new RegExp(`<(?:\\w+:)?c (?:[^>]* )?r="${cell}"[^>]*>`).exec(partText(file, sheet))?.[0] ?? "";
  const xf = inside("cellXfs", "xf")[Number(xmlAttribute(tag, "s") ?? 0)]!;
  const fill = inside("fills", "fill")[Number(xmlAttribute(xf, "fillId"))]!;
  const colour = /fgColor rgb="(?<rgb>[0-9A-F]{8})"/u.exec(fill)?.groups?.["rgb"] ?? null;
  return { colour, xf: xf.replace(/ (?:fillId|applyFill)="\w+"/gu, "") };
}
