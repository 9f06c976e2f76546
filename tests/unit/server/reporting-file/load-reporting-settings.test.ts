import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { defaultReportingSettings } from "#server/domain/reporting/reporting-settings.ts";
import { loadReportingSettings } from "#server/reporting-file/load-reporting-settings.ts";

const folder = mkdtempSync(join(tmpdir(), "reporting-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: unknown): string {
  const path = join(folder, "reporting.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("a deployment's reporting file", () => {
  it("is not needed", async () => {
    expect(await loadReportingSettings(null)).toBe(defaultReportingSettings);
  });

  it("lets counties report, and keeps the holidays", async () => {
    const obligations = [
      { dataflow: "area-quarterly", levels: ["prefecture", "county"], days: 15, time: "12:00" },
    ];
    const settings = await loadReportingSettings(file({ obligations }));
    expect(settings.obligations).toEqual(obligations);
    expect(settings.calendar).toEqual(defaultReportingSettings.calendar);
  });

  it("adds a year of holidays and replaces one that is known", async () => {
    const year = (number: number) => ({ year: number, holidays: [], workedWeekends: [] });
    const settings = await loadReportingSettings(file({ holidays: [year(2026), year(2027)] }));
    expect(settings.calendar.map((entry) => entry.year)).toEqual([2025, 2026, 2027]);
    expect(settings.calendar[1]).toEqual(year(2026));
    expect(settings.obligations).toEqual(defaultReportingSettings.obligations);
  });

  it.each<[string, unknown, RegExp]>([
    ["is no JSON", "{", /读不出来，或不是 JSON/u],
    [
      "has an hour that no clock shows",
      { obligations: [{ dataflow: "area-quarterly", levels: ["province"], days: 20, time: "25:00" }] },
      /obligations\.0\.time/u,
    ],
    [
      "names a form that is none",
      { obligations: [{ dataflow: "nothing", levels: ["province"], days: 20, time: "17:00" }] },
      /没有“nothing”这张报表/u,
    ],
    ["has a field nobody knows", { holiday: [] }, /REPORTING_FILE/u],
  ])("is refused when it %s", async (_name, content, message) => {
    await expect(loadReportingSettings(file(content))).rejects.toThrow(message);
  });
});
