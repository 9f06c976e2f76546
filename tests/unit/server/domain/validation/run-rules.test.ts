import { edit } from "../../../../fixtures/report-grid.ts";
import {
  affectedBelow,
  column,
  goodGrid,
  goodLongRow,
  goodProvinceGrid,
  longGrid,
  longRow,
  type RuleCase,
  without,
} from "../../../../support/a-checked-form.ts";
import { eachMistakeIsNamed } from "../../../../support/each-mistake-is-named.ts";

/** Rules about columns, rows and figures. */
const cases: readonly RuleCase[] = [
  {
    rule: "column-missing",
    mistake: "no column of revenue",
    grid: edit(goodGrid, { E6: "其他收入（亿元）" }),
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
    grid: edit(goodGrid, { T6: "排位", T9: 1 }),
    cell: "T6",
  },
  {
    rule: "unit-differs",
    mistake: "another unit in the heading",
    grid: edit(goodGrid, { E6: "营业收入（万元）" }),
    cell: "E6",
  },
  {
    rule: "unit-differs",
    mistake: "another unit in the corner",
    grid: edit(goodGrid, { A5: "计量单位：千元" }),
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
    rule: "growth-on-nonpositive-base",
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

eachMistakeIsNamed(cases);
