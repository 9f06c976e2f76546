import { monthIndex } from "@dash/data";
import { describe, expect, it } from "vitest";
import { figureAddress } from "#server/domain/validation/describe-cell.ts";
import type { ReportTable } from "#server/domain/validation/report-table.ts";
import { readReport } from "#server/parsing/read-report.ts";
import { edit, emptyGrid, filledGrid, type Grid, toCsv, toXlsx } from "../../../fixtures/report-grid.ts";

const choice = { dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" } as const;

async function tableOf(grid: Grid): Promise<ReportTable> {
  const reading = readReport(await toXlsx({ name: "Sheet1", grid }), "报表.xlsx", null);
  expect(reading.table).not.toBeNull();
  return reading.table!;
}

function shifted(grid: Grid, lines: number, columns: number): Grid {
  const blanks = Array.from({ length: columns }, () => null);
  return [...Array.from({ length: lines }, () => []), ...grid.map((row) => [...blanks, ...row])];
}

describe("readReport", () => {
  it("finds the form by its words when rows and columns were put before it", async () => {
    const table = await tableOf(shifted(filledGrid(choice), 3, 2));
    expect(table.dataflow.id).toBe("cluster-quarterly");
    expect(table.rows).toHaveLength(10);
    const row = table.rows[0]!;
    expect(figureAddress(row, row.cells[0]!)).toBe("G12");
    expect(row.cells[0]!.content).toEqual({ kind: "number", value: 95 });
  });

  it("reads columns by name when they were swapped", async () => {
    const grid = edit(filledGrid(choice), { E7: "上年同期", F7: "本期累计" });
    const table = await tableOf(grid);
    expect(table.rows[0]!.cells.slice(0, 2).map(({ column }) => column.measure)).toEqual([
      "restated-base",
      "level",
    ]);
  });

  it("takes the area of the row above where a merged cell leaves it blank", async () => {
    const grid = filledGrid(choice);
    for (const row of grid.slice(9, 18)) {
      row[0] = null;
      row[1] = null;
    }
    const table = await tableOf(grid);
    expect(table.rows.map(({ area }) => area.value)).toEqual(Array.from({ length: 10 }, () => "420500"));
  });

  it("skips the numbering row, a repeated head and what stands below the table", async () => {
    const grid = filledGrid(choice);
    const head = [...grid[5]!];
    const withRepeat = [...grid.slice(0, 12), ["续表"], head, [...grid[6]!], ...grid.slice(12)];
    const table = await tableOf([
      ...withRepeat,
      ["注:本表数据为初步数。"],
      ["420500", "宜昌市", "01", "商贸服务业", 1],
    ]);
    expect(table.rows).toHaveLength(10);
  });

  it("recognises a form without 表号 by its columns", async () => {
    const table = await tableOf(edit(filledGrid(choice), { A2: null }));
    expect([table.dataflow.id, table.formNumber]).toEqual(["cluster-quarterly", null]);
  });

  it("reads period and area from the head", async () => {
    const table = await tableOf(emptyGrid(choice));
    expect(table.periods.map(({ value }) => value)).toEqual([monthIndex(2025, 12), monthIndex(2025, 12)]);
    expect(table.area).toMatchObject({ value: "420500", cell: "A3" });
  });

  it("reads a heading that carries indicator and measure in one line", async () => {
    const table = await tableOf([
      ["地区", "地区生产总值(亿元)本期累计", "地区生产总值同比增长(%)", "社会消费品零售总额（亿元）"],
      ["武 汉 市", 1, 2, 3],
    ]);
    expect(table.columns.map(({ indicator, measure, unit }) => [indicator?.id, measure, unit])).toEqual([
      ["gdp", "level", "亿元"],
      ["gdp", "published-growth", null],
      ["retail-sales", "level", "亿元"],
    ]);
    expect(table.rows[0]!.area.value).toBe("420100");
  });

  it("gives no table when nothing looks like a form", async () => {
    const bytes = await toXlsx({
      name: "名单",
      grid: [
        ["姓名", "电话"],
        ["张三", "1"],
      ],
    });
    expect(readReport(bytes, "名单.xlsx", null).table).toBeNull();
    expect(readReport(toCsv([["姓名"]]), "名单.csv", null).table).toBeNull();
  });
});
