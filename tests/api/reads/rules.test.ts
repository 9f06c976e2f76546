import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rehearsalReplySchema, rulesReplySchema } from "#server/contract/index.ts";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

async function rehearsal(rule: string, query = "") {
  const reply = await platform.request("GET", `/rules/${rule}/rehearsal${query}`, {
    as: "province.reviewer",
  });
  expect(reply.status).toBe(200);
  return rehearsalReplySchema.parse(reply.body);
}

describe("the list of rules", () => {
  it("tells what each rule checks, to whoever is signed in", async () => {
    const reply = await platform.request("GET", "/rules", { as: "reporter.420500" });
    const { rules, classes } = rulesReplySchema.parse(reply.body);
    expect(rules.find(({ id }) => id === "magnitude-suspicious")).toMatchObject({
      class: "magnitude",
      severity: "error",
      rehearsable: true,
      validFrom: null,
    });
    expect(rules.every((rule) => classes.some(({ id }) => id === rule.class))).toBe(true);
    const written = rules.filter(({ class: of }) => of === "explanation");
    expect(written.map(({ id, rehearsable, examples }) => [id, rehearsable, examples.length > 0])).toEqual([
      ["explanation-says-nothing", false, true],
      ["explanation-too-short", false, true],
      ["explanation-too-often", false, true],
    ]);
    expect((await platform.request("GET", "/rules")).status).toBe(401);
  });
});

describe("a rehearsal", () => {
  it("looks at published figures alone", async () => {
    const before = await rehearsal("growth-extreme");
    expect(before).toMatchObject({ from: "2024-Q1", to: "2024-Q4", tables: 4, figures: 4, findings: 0 });
    const grid = edit(filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" }), {
      E9: 150,
      G9: 66.7,
    });
    const upload = await platform.upload("reporter.420500", toCsv(grid));
    expect(JSON.stringify(upload.body["findings"])).toContain("growth-extreme");
    expect(await rehearsal("growth-extreme")).toEqual(before);
  });

  it("keeps to the periods asked for", async () => {
    expect(await rehearsal("all", "?from=2024-Q2&to=2024-Q3")).toMatchObject({ tables: 2, from: "2024-Q2" });
  });

  it("is for those who answer for the rules", async () => {
    const reply = await platform.request("GET", "/rules/all/rehearsal", { as: "reporter.420500" });
    expect(reply.status).toBe(403);
  });

  it.each(["no-such-rule", "sheet-ignored"])(
    "refuses %s, which figures alone cannot answer",
    async (rule) => {
      const reply = await platform.request("GET", `/rules/${rule}/rehearsal`, { as: "publisher" });
      expect(reply.status).toBe(404);
      expect(reply.body).toMatchObject({ code: "no-such-rule" });
    },
  );

  it("names a period it cannot read", async () => {
    const reply = await platform.request("GET", "/rules/all/rehearsal?from=去年", { as: "publisher" });
    expect(reply.body).toMatchObject({ status: 400, code: "invalid-parameter", path: "from" });
  });
});
