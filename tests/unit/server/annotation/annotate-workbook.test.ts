import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCsv } from "#server/parsing/read-csv.ts";
import { readReport } from "#server/parsing/read-report.ts";
import { readXlsx } from "#server/parsing/read-xlsx.ts";
import { FOREIGN_SHEET, foreignWorkbook } from "../../../fixtures/foreign-workbook.ts";
import { edit, filledGrid, filledTemplate, toCsv } from "../../../fixtures/report-grid.ts";
import {
  aFinding,
  annotated,
  commentsOf,
  packedParts,
  partText,
  reportRows,
  styleOf,
  valuesOf,
} from "../../../support/an-annotated-workbook.ts";

const choice = { dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" } as const;
const template = await filledTemplate(choice);
const foreign = foreignWorkbook();
/** Written by LibreOffice from the two above, and from the template annotated at E9, A10 and G9. */
const [libreForm, libreForeign, libreCopy] = ["form", "comments-and-chart", "annotated-copy"].map((name) =>
  readFileSync(new URL(`../../../fixtures/workbooks/${name}-by-libreoffice.xlsx`, import.meta.url)),
) as [Buffer, Buffer, Buffer];

const workbooks: readonly (readonly [string, Buffer, string, string])[] = [
  ["our template", template, "填报", "E9"],
  ["our template saved by LibreOffice", libreForm, "填报", "E9"],
  ["a workbook with prefixes, comments and a chart", foreign, FOREIGN_SHEET, "B4"],
  ["the same saved by LibreOffice", libreForeign, FOREIGN_SHEET, "B4"],
];

describe.each(workbooks)("%s", (_, file, sheet, cell) => {
  const findings = [
    aFinding({
      sheet,
      cell,
      affects: ["F10", "F30"],
      expected: "亿元",
      found: "万元",
      suggestion: "请换算。",
    }),
    aFinding({
      sheet,
      cell: "G10",
      severity: "warning",
      message: "同比与两期数不符。",
      explanation: "门店关停。",
    }),
    aFinding({ sheet, cell: "H12", severity: "info" }),
    aFinding({ sheet, ruleTitle: "缺少应报的行" }),
  ];
  const copy = annotated(file, findings);

  it("keeps every part that needs no mark byte for byte, in its place", () => {
    const before = packedParts(file);
    const after = packedParts(copy);
    const changed = [...before].filter(([name, bytes]) => after.get(name) !== bytes).map(([name]) => name);
    const allowed =
      /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles|comments1|worksheets\/sheet1|drawings\/vmlDrawing1|_rels\/workbook|worksheets\/_rels\/sheet1)\.(?:xml|xml\.rels|vml))$/u;
    expect(changed.filter((name) => !allowed.test(name))).toEqual([]);
    expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
    expect(before.size - changed.length).toBeGreaterThan(3);
  });

  it("holds the same values, and the report as one sheet more", () => {
    const { 审核报告: report, ...rest } = valuesOf(readXlsx(copy));
    expect(rest).toEqual(valuesOf(readXlsx(file)));
    expect(report).toMatchObject({ A1: { kind: "text", text: "审核报告" } });
    expect(readXlsx(copy).sheets.at(-1)?.name).toBe("审核报告");
  });

  it("colours the cells by the gravest finding and leaves the rest of their style alone", () => {
    expect([cell, "F10", "F30", "G10", "H12"].map((at) => styleOf(copy, at).colour)).toEqual([
      "FFFFC9CC",
      "FFFFC9CC",
      "FFFFC9CC",
      "FFFFE2A8",
      "FFCDE4F8",
    ]);
    expect(styleOf(copy, cell).xf).toBe(styleOf(file, cell).xf);
  });

  it("says in a comment what is wrong, expected, found and how to mend it", () => {
    expect(commentsOf(copy).get(cell)).toContain(
      "【强制性】计量单位不符\n计量单位写的是万元。\n应为：亿元\n实为：万元\n改法：请换算。",
    );
    expect(commentsOf(copy).get("G10")).toContain("同比与两期数不符。\n说明：门店关停。");
    expect([...commentsOf(copy).keys()]).toEqual(expect.arrayContaining(["F10", "F30", "G10", "H12"]));
  });

  it("has one box per comment, and the sheet refers to them once", () => {
    const boxes = [...partText(copy, "xl/drawings/vmlDrawing1.vml").matchAll(/ObjectType="Note"/gu)];
    expect(boxes).toHaveLength(commentsOf(copy).size);
    expect([
      ...partText(copy, "xl/worksheets/sheet1.xml").matchAll(/<(?:\w+:)?legacyDrawing /gu),
    ]).toHaveLength(1);
  });

  it("links each finding with a cell from the report to that cell", () => {
    const name = readXlsx(copy).sheets.length;
    const report = partText(copy, `xl/worksheets/sheet${name}.xml`);
    const links = [...report.matchAll(/location="(?<to>[^"]*)"/gu)].map(({ groups }) => groups!["to"]);
    const quoted = `'${sheet.replaceAll("'", "''").replaceAll("&", "&amp;")}'`;
    expect(links).toEqual([`${quoted}!${cell}`, `${quoted}!G10`, `${quoted}!H12`]);
    expect(reportRows(copy).at(-1)?.slice(0, 4)).toEqual(["强制性", "缺少应报的行", sheet, "整张表"]);
    expect(reportRows(copy).flat()).toContain("门店关停。");
  });
});

describe("a form that passes the check", () => {
  it.each([
    ["our template", template],
    ["saved by LibreOffice", libreForm],
  ])("reads the same after it was annotated: %s", (_, file) => {
    const copy = annotated(file, [aFinding({ sheet: "填报", cell: "E9", affects: ["AA40"] })]);
    const before = readReport(file, "报表.xlsx", null);
    const after = readReport(copy, "报表.xlsx", null);
    expect(before.table?.rows.length).toBe(10);
    expect(after.table).toEqual(before.table);
  });
});

describe("comments of the reporter", () => {
  const copy = annotated(foreign, [aFinding({ sheet: FOREIGN_SHEET, cell: "B4", affects: ["D7"] })]);

  it("stay, and ours follows in the same comment where a cell has one", () => {
    const comments = commentsOf(copy);
    expect(comments.get("A7")).toBe("口径：期末");
    expect(comments.get("B4")).toMatch(/^此数含企业A & B\n── 平台审核 ──\n【强制性】/u);
    expect(comments.get("D7")).toMatch(/^【强制性】/u);
  });

  it("keep their boxes, and other shapes beside them stay as they are", () => {
    const before = partText(foreign, "xl/drawings/vmlDrawing1.vml");
    const after = partText(copy, "xl/drawings/vmlDrawing1.vml");
    const button = /<v:shape id="_x0000_s1025"[\s\S]*?<\/v:shape>/u;
    const untouched = /<v:shape id="_x0000_s1027"[\s\S]*?<\/v:shape>/u;
    expect(button.exec(after)?.[0]).toBe(button.exec(before)?.[0]);
    expect(untouched.exec(after)?.[0]).toBe(untouched.exec(before)?.[0]);
  });
});

describe("a copy that comes back mended", () => {
  const first = annotated(foreign, [
    aFinding({ sheet: FOREIGN_SHEET, cell: "B4", affects: ["C4", "D7"] }),
    aFinding({ sheet: FOREIGN_SHEET, cell: "C1" }),
  ]);
  const second = annotated(first, [aFinding({ sheet: FOREIGN_SHEET, cell: "D7", severity: "warning" })]);

  it("loses the colours and comments of what is mended, and keeps those of the reporter", () => {
    expect(["A1", "B4", "C4", "D7"].map((at) => styleOf(second, at).colour)).toEqual([
      styleOf(foreign, "A1").colour,
      styleOf(foreign, "B4").colour,
      styleOf(foreign, "C4").colour,
      "FFFFE2A8",
    ]);
    expect([...commentsOf(second)].map(([at, text]) => [at, text.split("\n")[0]])).toEqual([
      ["B4", "此数含企业A & B"],
      ["A7", "口径：期末"],
      ["D7", "【核实性】计量单位不符"],
    ]);
  });

  it("has one report, written anew", () => {
    expect(readXlsx(second).sheets.map(({ name }) => name)).toEqual([FOREIGN_SHEET, "审核报告"]);
    expect(reportRows(second).filter(([severity]) => severity === "强制性")).toEqual([]);
  });
});

describe("a copy that was saved by LibreOffice, which forgets who wrote a comment", () => {
  const second = annotated(libreCopy, [aFinding({ sheet: "填报", cell: "G9", severity: "warning" })]);

  it("is read like the form itself", () => {
    // The copy was made when the form had one column less; a column nobody filled in says nothing.
    const figures = (file: Buffer) =>
      readReport(file, "报表.xlsx", null).table?.rows.map((row) => ({
        ...row,
        cells: row.cells.filter(({ content }) => content.kind !== "missing" || !content.blank),
      }));
    expect(figures(libreCopy)).toEqual(figures(template));
  });

  it("is annotated anew without what was said before", () => {
    expect([...commentsOf(second).keys()]).toEqual(["G9"]);
    expect(["E9", "A10", "G9"].map((at) => styleOf(second, at).colour)).toEqual([
      styleOf(template, "E9").colour,
      styleOf(template, "A10").colour,
      "FFFFE2A8",
    ]);
    expect(readXlsx(second).sheets.map(({ name }) => name)).toEqual(["填报", "填报说明", "列表", "审核报告"]);
  });
});

describe("places of findings", () => {
  it("a cell inside a merged area is shown at its top-left cell, once per finding", () => {
    const copy = annotated(foreign, [aFinding({ sheet: FOREIGN_SHEET, cell: "C1", affects: ["D1", "A1"] })]);
    expect([...commentsOf(copy).keys()].filter((cell) => cell.endsWith("1"))).toEqual(["A1"]);
    expect(commentsOf(copy).get("A1")?.match(/【/gu)).toHaveLength(1);
  });

  it("findings about the whole file or sheet stand in the report alone", () => {
    const copy = annotated(template, [aFinding({ sheet: "填报" }), aFinding({})]);
    expect(partText(copy, "xl/worksheets/sheet1.xml")).toBe(partText(template, "xl/worksheets/sheet1.xml"));
    expect(
      reportRows(copy)
        .slice(-2)
        .map((row) => row[3]),
    ).toEqual(["整张表", "整个文件"]);
  });

  it("comments stop at their limit, which the report says; colours do not", () => {
    const affects = Array.from({ length: 2100 }, (_, index) => `Z${index + 100}`);
    const copy = annotated(template, [aFinding({ sheet: "填报", cell: "E9", affects })]);
    expect(commentsOf(copy).size).toBe(2000);
    expect(styleOf(copy, "Z2199").colour).toBe("FFFFC9CC");
    expect(reportRows(copy)).toContainEqual([
      "批注",
      "批注只加在前2000个单元格，其余只着色；问题全部列在下面。",
    ]);
  });
});

describe("text that looks like a formula or like markup", () => {
  const text = '=HYPERLINK("http://x","<点>") & _x0041_';

  it("is text in the report, and stays text when the cell is edited", () => {
    const copy = annotated(template, [aFinding({ message: text })]);
    expect(reportRows(copy).at(-1)?.[4]).toBe(text);
    const sheet = partText(copy, "xl/worksheets/sheet4.xml");
    expect(sheet).not.toMatch(/<f[ >]/u);
    expect(styleOf(copy, "E7", "xl/worksheets/sheet4.xml").xf).toContain('quotePrefix="1"');
  });
});

describe("a file that is no workbook", () => {
  const grid = edit(filledGrid(choice), { A3: "=1+1", B11: "007" });

  it("a CSV file becomes a workbook with the same cells, marked", () => {
    const csv = toCsv(grid);
    const copy = annotated(csv, [aFinding({ sheet: "CSV", cell: "E9" })]);
    const before = readReport(csv, "报表.csv", null);
    const after = readReport(copy, "报表.xlsx", null);
    const figures = (reading: typeof before) =>
      reading.table?.rows.map((row) =>
        row.cells.map((cell) => [row.line, cell.column.headCell, cell.content]),
      );
    expect(figures(after)?.length).toBe(10);
    expect(figures(after)).toEqual(figures(before));
    const text = (cells: ReturnType<typeof valuesOf>[string]) =>
      Object.fromEntries(
        Object.entries(cells).map(([at, cell]) => [
          at,
          cell.kind === "number" ? String(cell.value) : cell.text,
        ]),
      );
    expect(text(valuesOf(readXlsx(copy))["CSV"]!)).toEqual(text(valuesOf(readCsv(csv))["CSV"]!));
    expect(styleOf(copy, "E9").colour).toBe("FFFFC9CC");
    expect(styleOf(copy, "A3").xf).toContain('quotePrefix="1"');
  });

  it.each([
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])],
    ["half a workbook", template.subarray(0, 5000)],
    ["nothing", Buffer.alloc(0)],
  ])("%s gets the report alone", (_, file) => {
    const copy = annotated(file, [aFinding({ message: "不能读取。" })]);
    expect(readXlsx(copy).sheets.map(({ name }) => name)).toEqual(["审核报告"]);
    expect(reportRows(copy).at(-1)?.[4]).toBe("不能读取。");
  });
});
