import { type Dataflow, dataflowById, monthIndex, parseTimePeriod } from "@dash/data";
import { describe, expect, it } from "vitest";
import { checkReading } from "#server/domain/validation/check-reading.ts";
import type { Finding } from "#server/domain/validation/finding.ts";
import { rules } from "#server/domain/validation/rules/index.ts";
import { readReport } from "#server/parsing/read-report.ts";
import { type Grid, toCsv, toXlsx } from "../../../../../fixtures/report-grid.ts";
import { goodGrid, goodLongRow, goodProvinceGrid, longGrid, type RuleCase, ruleCases } from "./rule-cases.ts";

/** Rules whose trouble only a workbook, or only the store, can carry. */
const shownElsewhere = ["formula-not-computed", "sheet-ignored", "earlier-upload"];

function check(
  bytes: Buffer,
  requested: RuleCase["requested"] = {},
  earlier: readonly string[] = [],
): readonly Finding[] {
  const dataflow: Dataflow | null = requested.dataflow ? dataflowById(requested.dataflow)! : null;
  const { findings } = checkReading(
    readReport(bytes, "报表", dataflow),
    {
      requested: {
        dataflow,
        month: requested.period ? parseTimePeriod(requested.period)!.endMonth : null,
        area: requested.area ?? null,
      },
      lastClosedMonth: monthIndex(2026, 10),
      accountAreas: requested.area === "420600" ? ["420600"] : ["420000"],
      published: ({ indicator, cluster, month }) =>
        indicator === "revenue" && cluster === "commerce" && month === monthIndex(2024, 12) ? 91.2 : null,
    },
    () => earlier,
  );
  return findings;
}

describe("a form without mistakes", () => {
  it.each<[string, Grid]>([
    ["of one prefecture", goodGrid],
    ["of the whole province", goodProvinceGrid],
    ["in the long layout", longGrid(goodLongRow)],
  ])("%s passes every rule", (_, grid) => {
    expect(check(toCsv(grid))).toEqual([]);
  });
});

describe("rules", () => {
  it.each(ruleCases.filter(({ rule }) => rule !== "area-outside-account"))(
    "$rule names the cell of $mistake",
    ({ rule, grid, cell, requested, affects }) => {
      const findings = check(toCsv(grid), requested);
      const found = findings.filter((finding) => finding.rule === rule);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ sheet: "CSV", cell });
      expect(found[0]!.affects).toEqual(affects ?? expect.any(Array));
    },
  );

  it("are all shown by a case", () => {
    const shown = new Set([...ruleCases.map(({ rule }) => rule), ...shownElsewhere]);
    expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(ruleCases)(
    "$rule tells in Chinese what is wrong with $mistake and the way out",
    ({ rule, grid, requested }) => {
      const asked = rule === "area-outside-account" ? { area: "420600" } : requested;
      const finding = check(toCsv(grid), asked).find((entry) => entry.rule === rule)!;
      expect(finding.message).toMatch(/\p{Script=Han}/u);
      expect(finding.severity === "error" ? finding.suggestion : "").not.toBeNull();
    },
  );
});

describe("area-outside-account", () => {
  it("leads one finding per area with the first cell", () => {
    const findings = check(toCsv(goodGrid), { area: "420600" }).filter(
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
    const findings = check(bytes).filter(({ rule }) => rule === "sheet-ignored");
    expect(findings.map(({ message }) => message)).toEqual([
      "工作表“封面”未读取。",
      "隐藏的工作表“旧数”未读取。",
    ]);
  });
});

describe("earlier-upload", () => {
  it("names the newest earlier upload of the same form, area and period", () => {
    const findings = check(toCsv(goodGrid), {}, ["b", "a"]);
    expect(findings).toMatchObject([{ rule: "earlier-upload", severity: "info", found: "b、a" }]);
  });
});
