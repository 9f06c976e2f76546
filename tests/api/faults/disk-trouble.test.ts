import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";

const file = toCsv(filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" }));
const MAP = "/map?indicator=revenue&cluster=commerce&period=2024-Q4&transformation=year-to-date";

let platform: ReportingPlatform;

beforeAll(async () => {
  // On the reading connection, so that the engine's own limit can be set: it answers as on a disk that is full.
  platform = await aReportingPlatform({}, "inline");
  await platform.signIn("reporter.420500");
});

afterAll(() => platform.close());

function pragma(text: string): unknown {
  return platform.stores.connection.pragma(text, { simple: true });
}

function rows(table: string): number {
  return platform.stores.connection.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get()!;
}

function stored(): readonly number[] {
  return ["upload_file", "submission", "submission_cell", "finding", "submission_event", "audit_event"].map(
    rows,
  );
}

describe("a disk that is full", () => {
  it("refuses an upload with the way out, keeps nothing of it, and goes on answering", async () => {
    const before = stored();
    const limit = pragma("max_page_count");
    pragma(`max_page_count = ${String(pragma("page_count"))}`);
    const reply = await platform.upload("reporter.420500", file);
    expect([reply.status, reply.body["code"]]).toEqual([507, "disk-full"]);
    expect(String(reply.body["title"])).toContain("没有写入任何内容");
    expect(stored()).toEqual(before);
    expect((await platform.request("GET", MAP)).status).toBe(200);
    pragma(`max_page_count = ${String(limit)}`);
  });
});

describe("a data folder that became read-only", () => {
  it("refuses an upload likewise", async () => {
    const before = stored();
    pragma("query_only = ON");
    const reply = await platform.upload("reporter.420500", file);
    expect([reply.status, reply.body["code"]]).toEqual([503, "data-folder-read-only"]);
    expect((await platform.request("GET", MAP)).status).toBe(200);
    pragma("query_only = OFF");
    expect(stored()).toEqual(before);
  });

  it("takes the same file once the folder can be written again", async () => {
    expect((await platform.upload("reporter.420500", file)).status).toBe(201);
    expect(pragma("integrity_check")).toBe("ok");
  });
});
