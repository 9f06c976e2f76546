import { afterAll, beforeAll, expect, it } from "vitest";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
  for (const [area, period] of [
    ["420500", "2025-Q4"],
    ["420500", "2025-Q3"],
    ["420600", "2025-Q4"],
  ] as const) {
    const grid = filledGrid({ dataflow: "cluster-quarterly", period, area });
    await platform.upload(`reporter.${area}`, toCsv(edit(grid, { K9: 0.5 })));
  }
});

afterAll(() => platform.close());

async function found(query: string, as = "province.reviewer"): Promise<readonly string[]> {
  const reply = await platform.request("GET", `/submissions?${query}`, { as });
  const { submissions, total } = reply.body as {
    submissions: readonly { area: string; period: string }[];
    total: number;
  };
  expect(total).toBe(submissions.length);
  return submissions.map(({ area, period }) => `${area} ${period}`).toSorted();
}

it("the records are narrowed by form, period, area and state, together", async () => {
  expect(await found("")).toHaveLength(3);
  expect(await found("period=2025-Q4")).toEqual(["420500 2025-Q4", "420600 2025-Q4"]);
  expect(await found("area=420500")).toEqual(["420500 2025-Q3", "420500 2025-Q4"]);
  expect(await found("area=420500&period=2025-Q4&review=draft")).toEqual(["420500 2025-Q4"]);
  expect(await found("dataflow=area-quarterly")).toEqual([]);
  expect(await found("review=locked")).toEqual([]);
});

it("no condition shows an account what it may not see", async () => {
  expect(await found("area=420600", "reporter.420500")).toEqual([]);
  expect(await found("period=2025-Q4", "reviewer.420500")).toEqual(["420500 2025-Q4"]);
});

it.each(["dataflow=nothing", "period=soon", "area=123456", "review=lost", "colour=red"])(
  "%s is refused",
  async (query) => {
    const reply = await platform.request("GET", `/submissions?${query}`, { as: "publisher" });
    expect(reply.status).toBe(400);
  },
);
