import { describe, expect, it } from "vitest";
import { figureAddress } from "#server/domain/validation/describe-cell.ts";
import type { ReportTable } from "#server/domain/validation/report-table.ts";
import { readReport } from "#server/parsing/read-report.ts";
import { withCells } from "../../../fixtures/layout/edited.ts";
import {
  type OfficeCell,
  type OfficeSheet,
  officeWorkbook,
} from "../../../fixtures/layout/office-workbook.ts";
import {
  belowEachOther,
  besideEachOther,
  clusterPicture,
  indicatorRows,
  transposed,
} from "../../../fixtures/layout/other-shapes.ts";
import { areaNames, areaRows, plainHead, provinceTable } from "../../../fixtures/layout/province-table.ts";
import { checkForm } from "../../../support/a-checked-form.ts";

type Rows = readonly (readonly OfficeCell[])[];

function tableOf(rows: Rows, more: Partial<OfficeSheet> = {}): ReportTable {
  const { table } = readReport(officeWorkbook({ name: "Sheet1", rows, ...more }), "报表.xlsx", null);
  expect(table).not.toBeNull();
  return table!;
}

/** The figure of an area and indicator with the cell it came from: B4=300. */
function figure(table: ReportTable, area: string, indicator: string, measure = "level"): string {
  const row = table.rows.find((candidate) => candidate.area.value === area);
  const cell = row?.cells.find(
    ({ column }) => column.indicator?.id === indicator && column.measure === measure,
  );
  return row && cell?.content.kind === "number" ? `${figureAddress(row, cell)}=${cell.content.value}` : "–";
}

function errorsIn(rows: Rows, more: Partial<OfficeSheet> = {}): readonly string[] {
  return checkForm(officeWorkbook({ name: "Sheet1", rows, ...more }))
    .filter(({ severity }) => severity === "error")
    .map(({ rule, cell }) => `${rule} ${cell}`);
}

describe("heads found by their words", () => {
  const twoLines: Rows = [
    [
      "地区",
      "地区生产总值（亿元）",
      null,
      "第三产业增加值（亿元）",
      null,
      "社会消费品零售总额（亿元）",
      null,
      null,
    ],
    [null, "本期累计", "同比增长（%）", "本期累计", "同比增长（%）", "本期累计", "上年同期", "同比增长（%）"],
  ];
  const merges = ["A3:A4", "B3:C3", "D3:E3", "F3:H3"];

  it.each<[string, Rows, Partial<OfficeSheet>, string]>([
    ["one line of headings", provinceTable(), {}, "B5=303"],
    ["two lines with merged groups", provinceTable({ head: [...twoLines] }), { merges }, "B6=303"],
    ["two lines whose merged cells were taken apart", provinceTable({ head: [...twoLines] }), {}, "B6=303"],
    [
      "a second line that a merge left empty",
      provinceTable({ head: [plainHead, []] }),
      { merges: plainHead.map((_, index) => `${"ABCDEFGH"[index]}3:${"ABCDEFGH"[index]}4`) },
      "B6=303",
    ],
    [
      "a third line with units",
      provinceTable({ head: [...twoLines, [null, "亿元", "%", "亿元", "%", "亿元", "亿元", "%"]] }),
      { merges },
      "B7=303",
    ],
    [
      "a corner parted by a slanted line",
      provinceTable({ head: [["　　指标\n地区", ...plainHead.slice(1)]] }),
      {},
      "B5=303",
    ],
    [
      "headings in two languages",
      provinceTable({
        head: [
          ["地区\nRegion", "地区生产总值（亿元）\nGDP (100 million yuan)", ...plainHead.slice(2)],
          ["Region", "GDP", "Growth", "Tertiary", "Growth", "Retail sales", "Last year", "Growth"],
        ],
      }),
      {},
      "B6=303",
    ],
    [
      "a row that counts the columns",
      provinceTable({ head: [plainHead, ["甲", 1, 2, 3, 4, 5, 6, 7]] }),
      {},
      "B6=303",
    ],
    [
      "three blank lines and two blank columns before",
      [[], [], [], ...provinceTable().map((row) => [null, null, ...row])],
      {},
      "D8=303",
    ],
    ["no word above the areas", provinceTable({ head: [[null, ...plainHead.slice(1)]] }), {}, "B5=303"],
    [
      "rows of one group after another",
      provinceTable({ rows: [["一、全省", null], areaRows()[0]!, ["二、市州"], ...areaRows().slice(1)] }),
      {},
      "B7=303",
    ],
  ])("%s", (_, rows, more, place) => {
    expect(figure(tableOf(rows, more), "420100", "gdp")).toBe(place);
    expect(errorsIn(rows, more)).toEqual([]);
  });

  it("reads swapped columns by name, and asks about one that is not of the form", () => {
    const head = [
      ...plainHead.slice(0, 5),
      "上年同期",
      "社会消费品零售总额（亿元）",
      "同比增长（%）",
      "排位",
    ];
    const rows = areaRows().map((row, index) => [...row.slice(0, 5), row[6]!, row[5]!, row[7]!, index]);
    const swapped = provinceTable({ head: [head], rows });
    const table = tableOf(swapped);
    expect(figure(table, "420100", "retail-sales")).toBe("G5=111");
    expect(table.unknownHeads).toEqual([{ cell: "I3", text: "排位" }]);
  });

  it("skips a head that is printed again, sums of areas, and keeps the notes", () => {
    const rows = areaRows();
    const table = tableOf(
      provinceTable({
        rows: [
          ...rows.slice(0, 9),
          ["续表"],
          plainHead,
          ...rows.slice(9),
          ["武汉城市圈", 1],
          ["市州合计", 2],
        ],
        foot: [["注：本表为初步数。"], ["单位负责人：", null, "填表人："], ["宜昌市", 1, 2, 3]],
      }),
    );
    expect(table.rows).toHaveLength(18);
    expect(table.skippedRows.map(({ cell, reason }) => `${cell} ${reason}`)).toEqual([
      "A24 summary",
      "A25 summary",
      "A28 below-notes",
    ]);
    expect(table.notes.map(({ cell }) => cell)).toEqual(["A26", "A27"]);
  });
});

describe("tables that stand otherwise", () => {
  it("clusters down and indicators across, for the area in the title", () => {
    const table = tableOf(clusterPicture, { merges: ["D3:F3", "G3:H3", "A3:A4", "B3:B4", "C3:C4"] });
    expect(table.dataflow.id).toBe("cluster-quarterly");
    expect(table.rows.map(({ area }) => area.value)).toEqual(Array.from({ length: 10 }, () => "420500"));
    expect(figure(table, "420500", "revenue", "restated-base")).toBe("E7=100");
    expect(table.unknownHeads).toEqual([{ cell: "H4", text: "新增" }]);
    expect(errorsIn(clusterPicture)).toEqual([]);
  });

  it("one row per indicator with its parts", () => {
    const table = tableOf(indicatorRows);
    expect(figure(table, "420500", "tertiary-value-added", "published-growth")).toBe("D4=6.1");
    expect(table.unknownHeads).toEqual([{ cell: "A6", text: "其中：限额以上单位" }]);
    expect(errorsIn(indicatorRows)).toEqual([]);
  });

  it("one row per indicator in another unit is refused at the cell of its name", () => {
    expect(errorsIn(withCells(indicatorRows, { B3: "万元" }))).toEqual(["unit-differs A3"]);
  });

  it("areas across and indicators down", () => {
    const table = tableOf(transposed);
    expect(figure(table, "420100", "gdp")).toBe("C3=301");
    expect(figure(table, "420100", "gdp", "published-growth")).toBe("C4=5.1");
    expect(errorsIn(transposed)).toEqual([]);
    expect(errorsIn(withCells(transposed, { C5: "约200" }))).toEqual(["number-unreadable C5"]);
  });

  it("blocks beside each other", () => {
    const table = tableOf(besideEachOther);
    expect(table.rows).toHaveLength(18);
    expect(figure(table, "420100", "gdp")).toBe("B4=301");
    expect(errorsIn(besideEachOther)).toEqual([]);
    expect(errorsIn(withCells(besideEachOther, { H4: null }))).toEqual(["mandatory-cell-blank H4"]);
  });

  it("blocks below each other", () => {
    const table = tableOf(belowEachOther);
    expect(table.rows).toHaveLength(areaNames.length);
    expect(figure(table, "420100", "retail-sales")).toBe("B45=121");
    expect(errorsIn(belowEachOther)).toEqual([]);
  });

  it("a figure that comes twice is a repeated row", () => {
    expect(errorsIn([...belowEachOther, ["武汉市", 121, 5]])).toEqual(["row-duplicate A62"]);
  });
});
