import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AuditReply, auditReplySchema } from "#server/contract/index.ts";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform, PASSWORD } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { signIn } from "../../support/sign-in.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";

const grid = filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" });

let platform: ReportingPlatform;
let next = 0;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

async function read(query = ""): Promise<AuditReply> {
  const reply = await platform.request("GET", `/audit${query}`, { as: "admin.audit" });
  expect(reply.status).toBe(200);
  return auditReplySchema.parse(reply.body);
}

/** Action and actor of everything recorded about an object, oldest first. */
async function storyOf(object: string): Promise<string[]> {
  const { events } = await read("?limit=200");
  return events
    .filter((event) => event.object === object)
    .map((event) => `${event.action} ${event.actor}`)
    .toReversed();
}

async function upload(): Promise<string> {
  next += 1;
  const reply = await platform.upload("reporter.420500", toCsv(edit(grid, { J9: 100 + next })));
  return String(reply.body["id"]);
}

function move(id: string, name: string, as: string, body: object = {}) {
  return platform.request("POST", `/submissions/${id}/${name}`, { as, body });
}

describe("the audit log holds", () => {
  it("an upload from the first look to its return and withdrawal", async () => {
    const id = await upload();
    await platform.request("GET", `/submissions/${id}/difference`, { as: "reviewer.420500" });
    await platform.request("GET", `/submissions/${id}/original`, { as: "reviewer.420500" });
    await move(id, "confirm", "reporter.420500");
    await move(id, "submit", "reporter.420500");
    await move(id, "return", "province.reviewer", { reason: "口径有误" });
    await move(id, "withdraw", "reporter.420500");
    expect(await storyOf(id)).toEqual([
      "upload reporter.420500",
      "view-submission reviewer.420500",
      "download-original reviewer.420500",
      "confirm reporter.420500",
      "submit reporter.420500",
      "return province.reviewer",
      "withdraw reporter.420500",
    ]);
  });

  it("a look once, however often the page asks again, and no look at what was refused", async () => {
    const id = await upload();
    for (let time = 0; time < 3; time += 1)
      await platform.request("GET", `/submissions/${id}`, { as: "province.reviewer" });
    await platform.request("GET", `/submissions/${id}`, { as: "official" });
    expect(await storyOf(id)).toEqual(["upload reporter.420500", "view-submission province.reviewer"]);
  });

  it("a release, its recall and its publication; what is published may be looked at unrecorded", async () => {
    const id = await upload();
    await platform.carryToLocked(id);
    const body = { submissions: [id], vintage: "preliminary", note: "" };
    const planned = await releaseAcknowledged(platform, { ...body, publishAt: "2026-02-01T00:00:00Z" });
    await platform.request("DELETE", `/releases/${String(planned.body["id"])}`, { as: "publisher" });
    const released = await releaseAcknowledged(platform, body);
    await platform.request("GET", `/submissions/${id}`, { as: "publisher" });
    expect(await storyOf(String(planned.body["id"]))).toEqual(["release publisher", "recall publisher"]);
    expect(await storyOf(String(released.body["id"]))).toEqual(["release publisher", "publish system"]);
    expect(await storyOf(id)).toEqual([
      "upload reporter.420500",
      "confirm reporter.420500",
      "submit reporter.420500",
      "approve reviewer.420500",
      "approve province.reviewer",
      "lock province.reviewer",
    ]);
  });

  it("sign-in, failure, change of password, end of sessions and sign-out", async () => {
    const actor = "analyst";
    await signIn(platform, actor, "wrong");
    const { cookie } = await signIn(platform, actor, PASSWORD);
    await signIn(platform, actor, PASSWORD);
    await platform.request("DELETE", "/sessions", { headers: { cookie } });
    await platform.request("POST", "/session/password", {
      headers: { cookie },
      body: { current: "wrong", next: "another horse battery" },
    });
    await platform.request("DELETE", "/session", { headers: { cookie } });
    const { events } = await read(`?actor=${actor}`);
    expect(events.map(({ action }) => action)).toEqual([
      "sign-out",
      "password-change-failed",
      "session-end",
      "sign-in",
      "sign-in",
      "sign-in-failed",
    ]);
  });

  it("every change of an account, by whom and from what to what, and never a password", async () => {
    const as = "admin.system";
    const body = { username: "some.body", displayName: "某人", role: "official", areas: ["420000"] };
    const added = await platform.request("POST", "/accounts", { as, body });
    const change = { displayName: "他人", role: "reporter", areas: ["420500"], disabled: true };
    await platform.request("PATCH", "/accounts/some.body", { as, body: { ...change, resetPassword: true } });
    const { events } = await read("?actor=admin.system");
    expect(events.map(({ action, object, detail }) => [action, object, detail]).slice(0, 6)).toEqual([
      ["account-disable", "some.body", null],
      ["account-password", "some.body", null],
      ["account-areas", "some.body", "420000 → 420500"],
      ["account-role", "some.body", "official → reporter"],
      ["account-name", "some.body", "某人 → 他人"],
      ["account-add", "some.body", "official 420000"],
    ]);
    expect(JSON.stringify(events)).not.toContain(added.body["oneTimePassword"]);
  });

  it("names each in Chinese, and all of it in one unbroken chain", async () => {
    const { events } = await read("?limit=200");
    expect(events.filter(({ actionName }) => !/\p{Script=Han}/u.test(actionName))).toEqual([]);
    expect(platform.stores.audit.verify()).toMatchObject({ ok: true, rows: events[0]!.id });
  });
});

describe("GET /audit", () => {
  it("goes page by page to the first row, each row once", async () => {
    const ids: number[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: AuditReply = await read(`?limit=7${cursor === "" ? "" : `&cursor=${cursor}`}`);
      ids.push(...page.events.map(({ id }) => id));
      cursor = page.next;
    }
    expect(ids).toEqual(Array.from(ids, (_id, place) => ids[0]! - place));
    expect(ids.at(-1)).toBe(1);
  });

  it("filters by action, and by days as Beijing counts them", async () => {
    platform.setNow("2026-03-01T15:59:00.000Z");
    await upload();
    platform.setNow("2026-03-01T16:01:00.000Z");
    const second = await upload();
    const { events } = await read("?action=upload&from=2026-03-02&to=2026-03-02");
    expect(events.map(({ object }) => object)).toEqual([second]);
    expect((await read("?action=upload&to=2026-03-01&from=2026-03-01")).events).toHaveLength(1);
  });

  it.each([
    ["from", "2026-02-30"],
    ["to", "yesterday"],
    ["limit", "0"],
    ["limit", "201"],
    ["cursor", "-1"],
    ["colour", "red"],
  ])("refuses %s=%s and names it", async (name, value) => {
    const reply = await platform.request("GET", `/audit?${name}=${value}`, { as: "admin.audit" });
    expect([reply.status, reply.body["path"]]).toEqual([400, name]);
  });
});
