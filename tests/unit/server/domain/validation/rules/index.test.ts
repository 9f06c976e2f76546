import { describe, expect, it } from "vitest";
import { edit, type Grid, toCsv, toXlsx } from "../../../../../fixtures/report-grid.ts";
import {
  checkForm,
  goodGrid,
  goodLongRow,
  goodProvinceGrid,
  longGrid,
  longRow,
  type RuleCase,
} from "../../../../../support/a-checked-form.ts";
import { eachMistakeIsNamed } from "../../../../../support/each-mistake-is-named.ts";

/** Rules about what a file is: form, period, areas, clusters, indicators. */
const cases: readonly RuleCase[] = [
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
    grid: edit(goodGrid, { A4: "报告期：2025年上半年（2025-Q2）" }),
    cell: "A4",
  },
  {
    rule: "period-in-future",
    mistake: "a quarter that is not over",
    grid: edit(goodGrid, { A1: "2026年全年十大产业集群季度表", A4: "报告期：2026-Q4" }),
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
];

eachMistakeIsNamed(cases);

describe("a form without mistakes", () => {
  it.each<[string, Grid]>([
    ["of one prefecture", goodGrid],
    ["of the whole province", goodProvinceGrid],
    ["in the long layout", longGrid(goodLongRow)],
  ])("%s passes every rule", (_, grid) => {
    expect(checkForm(toCsv(grid))).toEqual([]);
  });
});

describe("area-outside-account", () => {
  it("leads one finding per area with the first cell", () => {
    const findings = checkForm(toCsv(goodGrid), { area: "420600" }).filter(
      ({ rule }) => rule === "area-outside-account",
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ cell: "A9", severity: "error" });
    expect(findings[0]!.affects).toHaveLength(9);
  });
});

describe("sheet-ignored", () => {
  it("says which other sheets hold something that was not read", async () => {
    const bytes = await toXlsx(
      { name: "封面", grid: [["报送材料"]] },
      { name: "填报", grid: goodGrid },
      { name: "旧数", grid: [["2020", 1]], hidden: true },
    );
    const findings = checkForm(bytes).filter(({ rule }) => rule === "sheet-ignored");
    expect(findings.map(({ message }) => message)).toEqual([
      "工作表“封面”未读取。",
      "隐藏的工作表“旧数”未读取。",
    ]);
  });
});

describe("earlier-upload", () => {
  it("names the newest earlier upload of the same form, area and period", () => {
    const findings = checkForm(toCsv(goodGrid), {}, { earlier: ["b", "a"] });
    expect(findings).toMatchObject([{ rule: "earlier-upload", severity: "info", found: "b、a" }]);
  });
});
