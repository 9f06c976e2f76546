import { edit, filledGrid, type Grid } from "../../../../../fixtures/report-grid.ts";

const cluster = { dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" } as const;
const province = { dataflow: "area-quarterly", period: "2025-Q4", area: "420000" } as const;

/** A mistake, the rule that names it, and the cell it names. */
export interface RuleCase {
  readonly rule: string;
  readonly mistake: string;
  readonly grid: Grid;
  /** Null when the finding is about the whole sheet. */
  readonly cell: string | null;
  readonly requested?: { readonly dataflow?: string; readonly period?: string; readonly area?: string };
  /** Further cells with the same root cause. */
  readonly affects?: readonly string[];
}

export const goodGrid: Grid = filledGrid(cluster);
export const goodProvinceGrid: Grid = filledGrid(province);

const longHead = [
  "地区代码",
  "地区",
  "集群代码",
  "产业集群",
  "报告期",
  "指标代码",
  "指标名称",
  "计量单位",
  "本期",
  "上年同期",
  "同比增长(%)",
];

/** The long form with these rows. */
export function longGrid(...rows: Grid): Grid {
  return [["历史数据批量表"], ["表号:鄂服批01表"], longHead, ...rows];
}

export const goodLongRow = [
  "420500",
  "宜昌市",
  "01",
  "商贸服务业",
  "2024-Q2",
  "revenue",
  "营业收入",
  "亿元",
  110,
  100,
  10,
];

function longRow(changes: Readonly<Record<number, string | number>>): Grid[number] {
  return goodLongRow.map((value, index) => changes[index] ?? value);
}

function without(grid: Grid, line: number): Grid {
  return grid.filter((_, index) => index !== line - 1);
}

function column(letter: string, value: string | number | null): Record<string, string | number | null> {
  return Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${letter}${index + 9}`, value]));
}

const affectedBelow = (letter: string): readonly string[] =>
  Array.from({ length: 9 }, (_, index) => `${letter}${index + 10}`);

export const ruleCases: readonly RuleCase[] = [
  {
    rule: "form-differs",
    mistake: "another form than the one chosen",
    grid: goodGrid,
    cell: "A2",
    requested: { dataflow: "area-quarterly" },
  },
  { rule: "form-number-missing", mistake: "no 表号", grid: edit(goodGrid, { A2: null }), cell: null },
  {
    rule: "period-missing",
    mistake: "no period anywhere",
    grid: edit(goodGrid, { A1: "季度表", A4: null }),
    cell: null,
  },
  {
    rule: "period-differs",
    mistake: "the file of another period",
    grid: goodGrid,
    cell: "A1",
    requested: { period: "2025-Q3" },
  },
  {
    rule: "period-differs",
    mistake: "a title and a head of different periods",
    grid: edit(goodGrid, { A4: "报告期:2025年上半年(2025-Q2)" }),
    cell: "A4",
  },
  {
    rule: "period-in-future",
    mistake: "a quarter that is not over",
    grid: edit(goodGrid, { A1: "2026年全年十大产业集群季度表", A4: "报告期:2026-Q4" }),
    cell: "A1",
  },
  {
    rule: "period-in-future",
    mistake: "a row of a month to come",
    grid: longGrid(longRow({ 4: "2027-M05" })),
    cell: "E4",
  },
  {
    rule: "row-period-unknown",
    mistake: "a period nobody can read",
    grid: longGrid(longRow({ 4: "去年" })),
    cell: "E4",
  },
  {
    rule: "area-differs",
    mistake: "the file of another area",
    grid: goodGrid,
    cell: "A3",
    requested: { area: "420600" },
  },
  { rule: "area-unknown", mistake: "an unknown code", grid: edit(goodGrid, { A9: "429999" }), cell: "A9" },
  {
    rule: "area-unknown",
    mistake: "a misspelt name",
    grid: edit(goodGrid, { A9: null, B9: "宜倡市" }),
    cell: "B9",
  },
  {
    rule: "area-unknown",
    mistake: "a county among prefectures",
    grid: edit(goodGrid, { A9: null, B9: "恩施市" }),
    cell: "B9",
  },
  {
    rule: "area-conflict",
    mistake: "a name that contradicts the code",
    grid: edit(goodGrid, { A9: "420600" }),
    cell: "B9",
  },
  {
    rule: "area-former-name",
    mistake: "a name no longer in use",
    grid: edit(goodProvinceGrid, { B14: "襄樊市" }),
    cell: "B14",
  },
  {
    rule: "area-outside-account",
    mistake: "rows of an area the account does not report",
    grid: edit(goodGrid, { A9: "420600", B9: "襄阳市" }),
    cell: "A9",
  },
  {
    rule: "area-outside-table",
    mistake: "a row of another area",
    grid: edit(goodGrid, { A9: "420600", B9: "襄阳市" }),
    cell: "A9",
  },
  {
    rule: "cluster-unknown",
    mistake: "an unknown cluster",
    grid: edit(goodGrid, { C9: null, D9: "采矿业" }),
    cell: "D9",
  },
  {
    rule: "cluster-unknown",
    mistake: "a cluster of another scope",
    grid: edit(goodGrid, { C9: null, D9: "批发和零售业" }),
    cell: "D9",
  },
  {
    rule: "cluster-conflict",
    mistake: "a cluster name that contradicts the code",
    grid: edit(goodGrid, { D9: "金融业" }),
    cell: "D9",
  },
  {
    rule: "cluster-later-name",
    mistake: "the name of a later document",
    grid: edit(goodGrid, { D15: "研发设计和科技服务" }),
    cell: "D15",
  },
  {
    rule: "indicator-unknown",
    mistake: "an unknown indicator",
    grid: longGrid(longRow({ 5: "income" })),
    cell: "F4",
  },
  {
    rule: "indicator-in-wrong-block",
    mistake: "an indicator of areas in a cluster",
    grid: longGrid(longRow({ 5: "retail-sales", 6: "社会消费品零售总额" })),
    cell: "C4",
  },
  {
    rule: "measure-unlawful",
    mistake: "上年同期 of an indicator in constant prices",
    grid: longGrid(longRow({ 5: "value-added", 6: "增加值" })),
    cell: "J4",
  },
  {
    rule: "column-missing",
    mistake: "no column of revenue",
    grid: edit(goodGrid, { E6: "其他收入(亿元)" }),
    cell: "A6",
  },
  {
    rule: "column-missing",
    mistake: "a long form without 本期",
    grid: edit(longGrid(goodLongRow), { I3: "备注" }),
    cell: "A3",
  },
  {
    rule: "column-duplicate",
    mistake: "a column twice",
    grid: edit(goodGrid, { F7: "本期累计" }),
    cell: "F7",
  },
  {
    rule: "column-unknown",
    mistake: "a column of its own",
    grid: edit(goodGrid, { S6: "排位", S9: 1 }),
    cell: "S6",
  },
  {
    rule: "unit-differs",
    mistake: "another unit in the heading",
    grid: edit(goodGrid, { E6: "营业收入(万元)" }),
    cell: "E6",
  },
  {
    rule: "unit-differs",
    mistake: "another unit in the corner",
    grid: edit(goodGrid, { A5: "计量单位:千元" }),
    cell: "A5",
  },
  {
    rule: "unit-differs",
    mistake: "another unit in the row",
    grid: longGrid(longRow({ 7: "万元" })),
    cell: "H4",
  },
  {
    rule: "row-duplicate",
    mistake: "a row twice",
    grid: edit(goodGrid, { C10: "01", D10: "商贸服务业" }),
    cell: "A10",
  },
  { rule: "row-missing", mistake: "a cluster left out", grid: without(goodGrid, 9), cell: null },
  { rule: "row-missing", mistake: "a prefecture left out", grid: without(goodProvinceGrid, 13), cell: null },
  {
    rule: "row-all-zero",
    mistake: "zeros in place of gaps",
    grid: edit(
      goodProvinceGrid,
      Object.fromEntries("CDEFGHIJKLMNOPQRSTU".split("").map((letter) => [`${letter}9`, 0])),
    ),
    cell: "C9",
  },
  {
    rule: "mandatory-cell-blank",
    mistake: "a whole column left blank",
    grid: edit(goodGrid, column("E", null)),
    cell: "E9",
    affects: affectedBelow("E"),
  },
  {
    rule: "number-unreadable",
    mistake: "text in a number cell",
    grid: edit(goodGrid, { E9: "见附表" }),
    cell: "E9",
  },
  {
    rule: "number-unreadable",
    mistake: "a rounded guess",
    grid: edit(goodGrid, { E9: "约300" }),
    cell: "E9",
  },
  {
    rule: "number-unreadable",
    mistake: "a separator in the wrong place",
    grid: edit(goodGrid, { E9: "12,34.5" }),
    cell: "E9",
  },
  {
    rule: "number-unreadable",
    mistake: "a unit of another size",
    grid: edit(goodGrid, { E9: "3万元" }),
    cell: "E9",
  },
  {
    rule: "formula-error",
    mistake: "a formula that failed",
    grid: edit(goodGrid, { G9: "#DIV/0!" }),
    cell: "G9",
  },
  { rule: "negative-value", mistake: "a negative revenue", grid: edit(goodGrid, { E9: -3 }), cell: "E9" },
  { rule: "count-not-whole", mistake: "half an enterprise", grid: edit(goodGrid, { J9: 35.5 }), cell: "J9" },
  {
    rule: "growth-inconsistent",
    mistake: "a growth that does not fit",
    grid: edit(goodGrid, { G9: 8.8 }),
    cell: "G9",
  },
  {
    rule: "growth-inconsistent",
    mistake: "a growth on a base of zero",
    grid: edit(goodGrid, { F9: 0 }),
    cell: "G9",
  },
  {
    rule: "magnitude-suspicious",
    mistake: "万元 in a column of 亿元",
    grid: edit(goodGrid, { E9: 950_000, F9: 900_000 }),
    cell: "E9",
  },
  {
    rule: "number-normalised",
    mistake: "full-width digits",
    grid: edit(goodGrid, { E9: "９５．０" }),
    cell: "E9",
  },
  {
    rule: "row-skipped",
    mistake: "a row of sums",
    grid: edit(goodProvinceGrid, { A9: null, B9: "市州合计" }),
    cell: "B9",
  },
];
