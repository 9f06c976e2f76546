import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { longFormGrid } from "../../fixtures/long-rows.ts";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";

const ROWS = 8000;

let platform: ReportingPlatform;
const grid = longFormGrid(ROWS);
const figures = grid
  .slice(3)
  .reduce((sum, row) => sum + row.slice(8).filter((value) => value !== null).length, 0);

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

function count(table: string, where = ""): number {
  return platform.stores.connection
    .prepare<[], number>(`SELECT count(*) FROM ${table} ${where}`)
    .pluck()
    .get()!;
}

describe("a writer that is killed at any moment of an upload", () => {
  it.each([1, 10, 25, 50, 90, 140, 220, 350, 600])(
    "after %d ms has stored all of it or nothing",
    async (delay) => {
      const file = toCsv(edit(grid, { I4: 200 + delay }));
      const before = {
        files: count("upload_file"),
        submissions: count("submission"),
        cells: count("submission_cell"),
      };
      const upload = platform.upload("province.reporter", file);
      await wait(delay);
      await platform.writer.kill();
      const reply = await upload;
      const stored = count("submission") - before.submissions;
      expect([0, 1]).toContain(stored);
      expect(count("upload_file") - before.files).toBe(stored);
      expect(count("submission_cell") - before.cells).toBe(stored * figures);
      expect(count("submission", "WHERE import_status IN ('received', 'parsed')")).toBe(0);
      expect([201, 422]).toContain(reply.status);
      if (reply.status === 422) expect(reply.body["code"]).toBe("write-interrupted");
    },
  );

  it("leaves a server that goes on reading and takes the next upload", async () => {
    expect((await platform.request("GET", "/health")).status).toBe(200);
    const next = filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" });
    expect((await platform.upload("reporter.420500", toCsv(next))).status).toBe(201);
  });
});

describe("a writer that is killed during a release", () => {
  it.each([1, 10, 30, 80])("after %d ms has released all of it or nothing", async (delay) => {
    const upload = await platform.upload("province.reporter", toCsv(edit(grid, { I4: 300 + delay })));
    const id = String(upload.body["id"]);
    await platform.carryToLocked(id);
    const before = { releases: count("release"), observations: count("observation") };
    const release = releaseAcknowledged(platform, { submissions: [id], vintage: "final", note: "历史数据" });
    await wait(delay);
    await platform.writer.kill();
    await release;
    const done = count("release") - before.releases;
    expect([0, 1]).toContain(done);
    expect(count("observation") - before.observations).toBe(done * figures);
    expect(platform.stores.submissions.find(id)?.reviewStatus).toBe(done === 1 ? "published" : "locked");
  });
});
