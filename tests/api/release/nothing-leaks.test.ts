import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aReleasableUpload } from "../../support/a-releasable-upload.ts";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { everyGetAddress, type ParameterSet } from "../../support/every-get-address.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";

/** Figures and names that stand nowhere else: of a scheduled release, and of a draft. */
const SCHEDULED = { figure: 737.31, fileName: "待发布样张.csv", note: "待发布说明" };
/** It would replace a figure that is public. */
const REVISION = { figure: 646.27, fileName: "订正样张.csv" };
const DRAFT = { figure: 838.43, fileName: "暂存样张.csv" };
const CANARIES = [
  String(SCHEDULED.figure),
  SCHEDULED.fileName,
  SCHEDULED.note,
  String(REVISION.figure),
  REVISION.fileName,
  String(DRAFT.figure),
  DRAFT.fileName,
].flatMap((text) => [text, encodeURIComponent(text)]);

/** Accounts with nothing to do with the uploads of 宜昌; nobody is null. */
const OUTSIDERS = [
  null,
  "analyst",
  "official",
  "reporter.420600",
  "reviewer.420600",
  "admin.system",
  "admin.security",
] as const;

let platform: ReportingPlatform;
let draft: string;
let scheduled: string;
let release: number;
let before: ReadonlyMap<string, readonly Answer[]>;

interface Answer {
  readonly address: string;
  readonly status: number;
  readonly text: string;
  readonly headers: string;
}

/** What of a figure may be asked in how many ways. */
function parameterSets(ids: { readonly id: string; readonly release: string }): readonly ParameterSet[] {
  const base: ParameterSet = {
    ...ids,
    code: "420500",
    username: "official",
    indicator: "revenue",
    cluster: "commerce",
    area: "420500",
    transformation: "year-to-date",
    period: "2025-Q4",
    submissions: ids.id,
    vintage: "preliminary",
    dataflow: "cluster-quarterly",
    index: "0",
  };
  return [
    base,
    { ...base, transformation: "", cluster: "" },
    { ...base, transformation: "quarter" },
    { ...base, stat: "published-growth" },
    { ...base, stat: "share-of-province" },
    { ...base, asof: "2030-01-01" },
    { ...base, period: "2024-Q4", asof: "2026-01-19" },
    { ...base, period: "2024-Q4" },
    { ...base, format: "csv" },
    { ...base, format: "xlsx" },
    { ...base, period: "2025-Q3" },
    { ...base, area: "level:prefecture" },
    { ...base, cluster: "finance", limit: "100" },
    { ...base, indicator: "no-such", period: "2025-Q4" },
    { ...base, id: ids.release },
  ];
}

async function walk(as: string | null): Promise<readonly Answer[]> {
  const { body } = await platform.request("GET", "/openapi.json");
  const sets = parameterSets({ id: scheduled, release: String(release) });
  const more = parameterSets({ id: draft, release: String(release) });
  const answers: Answer[] = [];
  for (const address of everyGetAddress(body, [...sets, ...more])) {
    const reply = await platform.request("GET", address, as === null ? {} : { as });
    const headers = Object.entries(reply.headers)
      .filter(([name]) => !["date", "set-cookie"].includes(name))
      .map(([name, value]) => `${name}: ${String(value)}`);
    // A workbook carries its texts compressed: its bytes are compared instead.
    const text = reply.raw.toString(address.includes("format=xlsx") ? "base64" : "utf8");
    answers.push({ address, status: reply.status, text, headers: headers.join("\n") });
  }
  return answers;
}

function withCanary(answers: readonly Answer[]): readonly string[] {
  return answers
    .filter(({ text, headers }) =>
      CANARIES.some((canary) => text.includes(canary) || headers.includes(canary)),
    )
    .map(({ address }) => address);
}

/** What of two walks differs, by address. */
function differing(one: readonly Answer[], other: readonly Answer[]): readonly string[] {
  return one
    .filter((answer, at) => JSON.stringify(answer) !== JSON.stringify(other[at]))
    .map(({ address }) => address);
}

beforeAll(async () => {
  platform = await aReportingPlatform();
  const form = (period: string, figure: number) => {
    const grid = filledGrid({ dataflow: "cluster-quarterly", period, area: "420500" });
    return toCsv(
      edit(grid, { E9: figure, F9: figure - 5, G9: ((figure / (figure - 5) - 1) * 100).toFixed(1) }),
    );
  };
  scheduled = "20260120-0000000000";
  draft = "20260120-0000000001";
  release = 2;
  const asked = new Map<string, readonly Answer[]>();
  for (const who of OUTSIDERS) asked.set(who ?? "", await walk(who));
  scheduled = await aReleasableUpload(platform, "reporter.420500", form("2025-Q4", SCHEDULED.figure), {
    fileName: SCHEDULED.fileName,
  });
  const revision = await aReleasableUpload(platform, "reporter.420500", form("2024-Q4", REVISION.figure), {
    fileName: REVISION.fileName,
  });
  const upload = await platform.upload("reporter.420500", form("2025-Q3", DRAFT.figure), {
    fileName: DRAFT.fileName,
  });
  draft = String(upload.body["id"]);
  const reply = await releaseAcknowledged(platform, {
    submissions: [scheduled, revision],
    publishAt: "2026-01-26T10:00:00+08:00",
    vintage: "preliminary",
    note: SCHEDULED.note,
  });
  release = Number(reply.body["id"]);
  before = asked;
});

afterAll(() => platform.close());

describe("a scheduled release and a draft", () => {
  it.each(OUTSIDERS)("show in nothing that %s can get", async (who) => {
    expect(withCanary(await walk(who))).toEqual([]);
  });

  it.each(OUTSIDERS)("change no body, status, entity tag or other header for %s", async (who) => {
    const then = before.get(who ?? "")!;
    const now = await walk(who);
    // The numbers of the uploads were not known then; where they stand in an address, they stand in the refusal too.
    const neutral = (answers: readonly Answer[]): readonly Answer[] =>
      answers.map(
        (answer) =>
          JSON.parse(
            JSON.stringify(answer)
              .replaceAll(/20260120-[0-9a-f]{10}/g, "upload")
              .replaceAll(/"etag: [^\\]*/g, (tag) => (answer.address.includes("20260120-") ? "etag" : tag)),
          ) as Answer,
      );
    const ownDoing = (address: string): boolean => /^\/(session|accounts)/.test(address);
    expect(differing(neutral(then), neutral(now)).filter((address) => !ownDoing(address))).toEqual([]);
  });

  it("would be found if they did: the publisher and the preview show them in many places", async () => {
    const found = withCanary(await walk("publisher"));
    expect(found.filter((address) => address.startsWith(`/previews/${release}/`)).length).toBeGreaterThan(10);
    expect(found).toEqual(
      expect.arrayContaining([
        "/releases",
        `/submissions/${scheduled}`,
        `/submissions/${draft}`,
        `/previews/${release}/areas/420500?period=2025-Q4`,
      ]),
    );
    // Public addresses answer the publisher like anybody else.
    expect(
      found.filter((address) => /^\/(map|series|observations|catalog|areas|clusters)/.test(address)),
    ).toEqual([]);
  });

  it("show in public once the hour has come, which proves that the same walk would have seen them", async () => {
    platform.setNow("2026-01-26T02:00:00.000Z");
    const found = withCanary(await walk(null));
    expect(found.some((address) => address.startsWith("/map?"))).toBe(true);
    expect(found.some((address) => address.startsWith("/observations?"))).toBe(true);
    expect(found.every((address) => !address.includes(draft))).toBe(true);
  });
});
