import { areas, prefectures } from "@dash/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "#server/accounts/passwords.ts";
import { filledGrid, type FormChoice, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform, PASSWORD } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";

const MAP = "/map?indicator=revenue&cluster=commerce&period=2024-Q4&transformation=year-to-date";
const UPLOADS = 120;
const READS = 400;

/** Every prefecture and county sends its cluster table; some prefectures send the other form in the same minute. */
const owed: readonly FormChoice[] = [
  ...areas
    .filter(({ level }) => level === "prefecture" || level === "county")
    .map(({ code }) => ({ dataflow: "cluster-quarterly", period: "2025-Q4", area: code }) as const),
  ...prefectures.map(({ code }) => ({ dataflow: "area-quarterly", period: "2025-Q4", area: code }) as const),
].slice(0, UPLOADS);

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
  const passwordHash = await hashPassword(PASSWORD);
  for (const code of new Set(owed.map(({ area }) => area))) {
    if (platform.stores.accounts.find(`reporter.${code}`)) continue;
    platform.stores.accounts.insert(
      {
        username: `reporter.${code}`,
        displayName: code,
        role: "reporter",
        areas: [code],
        passwordHash,
        mustChangePassword: false,
        disabled: false,
      },
      "2025-01-01T00:00:00.000Z",
    );
  }
  for (const code of new Set(owed.map(({ area }) => area))) await platform.signIn(`reporter.${code}`);
});

afterAll(() => platform.close());

describe("120 forms sent at the same time while others read", () => {
  it("are all taken, each as its own upload, and no read fails", async () => {
    const uploads = Promise.all(
      owed.map((choice) =>
        platform.upload(`reporter.${choice.area}`, toCsv(filledGrid(choice)), {
          fileName: `${choice.dataflow}-${choice.area}.csv`,
        }),
      ),
    );
    const reads: number[] = [];
    for (let read = 0; read < READS; read += 1) reads.push((await platform.request("GET", MAP)).status);
    const replies = await uploads;
    expect(owed).toHaveLength(UPLOADS);
    expect(new Set(reads)).toEqual(new Set([200]));
    expect(replies.filter(({ status }) => status !== 201).map(({ body }) => body)).toEqual([]);
    expect(new Set(replies.map(({ body }) => body["id"])).size).toBe(UPLOADS);
    expect(replies.map(({ body }) => [body["dataflow"], body["area"]])).toEqual(
      owed.map(({ dataflow, area }) => [dataflow, area]),
    );
  });

  it("are all stored with their files, cells and log", () => {
    const count = (query: string) => platform.stores.connection.prepare<[], number>(query).pluck().get()!;
    expect(count("SELECT count(*) FROM submission WHERE import_status = 'checked'")).toBe(UPLOADS);
    expect(count("SELECT count(*) FROM upload_file")).toBe(UPLOADS);
    expect(count("SELECT count(DISTINCT submission_id) FROM submission_cell")).toBe(UPLOADS);
    expect(count("SELECT count(*) FROM audit_event WHERE action = 'upload'")).toBe(UPLOADS);
  });
});
