import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  catalogReplySchema,
  historyReplySchema,
  mapReplySchema,
  previewReplySchema,
  previewsReplySchema,
  readersReplySchema,
  seriesReplySchema,
} from "#server/contract/index.ts";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReleasableUpload } from "../../support/a-releasable-upload.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";

const HOUR = "2026-01-25T10:00:00+08:00";
const NOW = "2026-01-20T02:00:00.000Z";
const FIGURE = 95.37;
const slice = "indicator=revenue&cluster=commerce&transformation=year-to-date&stat=level";

let platform: ReportingPlatform;
let upload: string;
let release: number;

async function schedule(): Promise<number> {
  const reply = await releaseAcknowledged(platform, {
    submissions: [upload],
    publishAt: HOUR,
    vintage: "preliminary",
    note: "2025年全年初步数",
  });
  return Number(reply.body["id"]);
}

function preview(path: string, as: string) {
  return platform.request("GET", `/previews/${release}${path}`, { as });
}

function setReader(username: string, from?: string) {
  return platform.request("POST", `/releases/${release}/readers`, {
    as: "publisher",
    body: { username, ...(from === undefined ? {} : { from }) },
  });
}

function looksOf(username: string): readonly (string | null)[] {
  return platform.stores.audit
    .list({ from: null, to: null, actor: username, action: null, before: null, limit: 200 })
    .filter(({ action }) => action.startsWith("preview-"))
    .map(({ action, detail }) => (action === "preview-download" ? `download ${String(detail)}` : detail));
}

beforeAll(async () => {
  platform = await aReportingPlatform();
  platform.setNow(NOW);
  const grid = filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" });
  const file = toCsv(edit(grid, { E9: FIGURE, F9: FIGURE - 5 }));
  upload = await aReleasableUpload(platform, "reporter.420500", file);
  release = await schedule();
});

afterAll(() => platform.close());

describe("the pages of a release before its hour", () => {
  it.each(["official", "analyst", "reporter.420500", "reviewer.420500", "admin.audit"])(
    "are not there for %s, who is not named, as if there were no such release",
    async (username) => {
      const real = await preview(`/map?${slice}`, username);
      const none = await platform.request("GET", `/previews/4711/map?${slice}`, { as: username });
      expect([real.status, real.body["code"]]).toEqual([404, "unknown-preview"]);
      expect(JSON.stringify(real.body).replaceAll(String(release), "4711")).toBe(JSON.stringify(none.body));
    },
  );

  it("ask nobody in particular to sign in first", async () => {
    expect((await platform.request("GET", `/previews/${release}/catalog`)).status).toBe(401);
  });

  it.each(["publisher", "province.reviewer"])("are shown to the %s", async (username) => {
    const reply = await preview(`/map?${slice}&period=2025-Q4`, username);
    const map = mapReplySchema.parse(reply.body);
    expect(map.areas.find(({ area }) => area === "420500")).toMatchObject({ value: FIGURE });
    expect(reply.headers["cache-control"]).toBe("no-store");
  });

  it("are shown to a named reader, and only from the instant named", async () => {
    expect((await setReader("official", "2026-01-22T09:00:00+08:00")).status).toBe(201);
    const early = await preview(`/map?${slice}`, "official");
    expect([early.status, early.body["code"]]).toEqual([403, "preview-not-yet"]);
    expect(String(early.body["title"])).toContain("2026-01-22 09:00");
    platform.setNow("2026-01-22T01:00:00.000Z");
    expect((await preview(`/map?${slice}`, "official")).status).toBe(200);
    platform.setNow(NOW);
    await setReader("official");
    expect((await preview(`/map?${slice}`, "official")).status).toBe(200);
    const list = await platform.request("GET", "/previews", { as: "official" });
    expect(previewsReplySchema.parse(list.body).previews).toMatchObject([{ release, open: true }]);
  });

  it("are the real ones as of that hour: catalog, map, series, history and progress", async () => {
    const read = async (path: string) => (await preview(path, "official")).body;
    const revenue = catalogReplySchema
      .parse(await read("/catalog"))
      .indicators.find(({ id }) => id === "revenue")!;
    expect(revenue.periods.at(-1)).toMatchObject({ period: "2025-Q4", levels: 1 });
    const series = seriesReplySchema.parse(await read(`/series?${slice}&area=420500`));
    expect(series.lines[0]!.points.at(-1)).toMatchObject({ period: "2025-Q4", value: FIGURE });
    const growth = await read(`/map?indicator=revenue&cluster=commerce&period=2025-Q4&stat=nominal-growth`);
    expect(JSON.stringify(growth)).toContain('"period":"2025-Q4"');
    const history = historyReplySchema.parse(
      await read("/observations/history?indicator=revenue&cluster=commerce&area=420500&period=2025-Q4"),
    );
    expect(history.versions).toMatchObject([{ value: FIGURE, current: true, release: { id: release } }]);
    expect(JSON.stringify(await read("/clusters/progress?period=2025-Q4"))).toContain('"release":2');
  });

  it("carry the watermark among the sources, at the head of files and in their names", async () => {
    const map = mapReplySchema.parse((await preview(`/map?${slice}`, "official")).body);
    expect(map.sources[0]!.title).toBe(
      "未公开 · 提前阅读 · official · 2026-01-20 10:00；2026-01-25 10:00（北京时间）公开，此前不得转载、引用",
    );
    const file = await preview(`/observations?${slice}&area=420500&period=2025-Q4&format=csv`, "official");
    expect(file.raw.toString()).toContain("未公开,未公开 · 提前阅读 · official");
    expect(decodeURIComponent(String(file.headers["content-disposition"]))).toContain("''未公开_");
    const band = previewReplySchema.parse((await preview("", "official")).body);
    expect(band).toMatchObject({ release, watermark: "未公开 · 提前阅读 · official · 2026-01-20 10:00" });
  });

  it("are recorded: each part once in ten minutes, each download", async () => {
    await preview(`/observations?${slice}&area=420500&format=csv`, "official");
    const looks = looksOf("official");
    expect(looks.filter((look) => look === "map")).toHaveLength(1);
    expect(looks.filter((look) => look === "download observations")).toHaveLength(2);
    expect(looks).toEqual(expect.arrayContaining(["catalog", "series", "clusters/progress"]));
    const reply = await platform.request("GET", `/releases/${release}/readers`, { as: "publisher" });
    const { looks: shown, readers, candidates } = readersReplySchema.parse(reply.body);
    expect(shown.filter(({ username }) => username === "official")).toHaveLength(looks.length);
    expect(readers.map(({ username }) => username)).toEqual(["official"]);
    expect(candidates.map(({ username }) => username)).toEqual(["analyst"]);
  });

  it("leave public addresses as they are, whoever asks", async () => {
    const address = `/map?${slice}`;
    const before = await platform.request("GET", address);
    await preview(address, "publisher");
    const after = await platform.request("GET", address, { as: "publisher" });
    expect([after.body, after.headers["etag"]]).toEqual([before.body, before.headers["etag"]]);
    expect(JSON.stringify(after.body)).not.toContain(String(FIGURE));
  });
});

describe("naming advance readers", () => {
  it.each<[string, string | undefined, string]>([
    ["reporter.420500", undefined, "not-an-advance-reader"],
    ["nobody", undefined, "not-an-advance-reader"],
    ["analyst", "2026-01-25T10:00:00+08:00", "reader-after-publication"],
    ["analyst", "tomorrow", "malformed-instant"],
  ])("refuses %s from %s", async (username, from, code) => {
    const reply = await setReader(username, from);
    expect([reply.status, reply.body["code"]]).toEqual([400, code]);
  });

  it.each(["province.reviewer", "official"])("is not the %s's to do", async (as) => {
    const url = `/releases/${release}/readers`;
    const reply = await platform.request("POST", url, { as, body: { username: "analyst" } });
    expect([reply.status, reply.body["code"]]).toEqual([403, "role-may-not-release"]);
  });

  it("ends at once when the reader is taken off", async () => {
    await setReader("analyst");
    expect((await preview("/catalog", "analyst")).status).toBe(200);
    await platform.request("DELETE", `/releases/${release}/readers/analyst`, { as: "publisher" });
    expect((await preview("/catalog", "analyst")).status).toBe(404);
  });
});

describe("the end of reading in advance", () => {
  it("comes with the withdrawal, whose reason is kept", async () => {
    const reply = await platform.request(
      "DELETE",
      `/releases/${release}?reason=${encodeURIComponent("宜昌数须再核")}`,
      { as: "publisher" },
    );
    expect(reply.body).toMatchObject({ state: "withdrawn", withdrawalReason: "宜昌数须再核" });
    for (const username of ["official", "publisher"]) {
      const after = await preview(`/map?${slice}`, username);
      expect([after.status, after.body["code"]]).toEqual([409, "preview-withdrawn"]);
    }
    expect((await preview(`/map?${slice}`, "analyst")).status).toBe(404);
    const [event] = platform.stores.audit.list({
      from: null,
      to: null,
      actor: "publisher",
      action: "recall",
      before: null,
      limit: 1,
    });
    expect(event).toMatchObject({ object: String(release), detail: "宜昌数须再核" });
  });

  it("comes with the hour, after which the public page shows what the preview showed", async () => {
    release = await schedule();
    await setReader("official");
    const address = `/observations?${slice}&area=420500&period=2025-Q4`;
    const ahead = (await preview(address, "official")).body;
    platform.setNow("2026-01-25T02:00:00.000Z");
    const over = await preview(address, "official");
    expect([over.status, over.body["code"]]).toEqual([409, "preview-over"]);
    const { sources, ...published } = (await platform.request("GET", address)).body;
    const { sources: marked, ...shown } = ahead;
    expect(shown).toEqual(published);
    expect((marked as unknown[]).slice(1)).toEqual(sources);
  });
});
