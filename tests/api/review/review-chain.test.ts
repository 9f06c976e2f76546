import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periodGrid } from "../../fixtures/period-grid.ts";
import { edit, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { Reply, ReportingPlatform } from "../../support/reporting-platform.ts";

let platform: ReportingPlatform;
let next = 0;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

async function upload(area = "420500", as = `reporter.${area}`, period = "2025-Q4"): Promise<string> {
  next += 1;
  const grid = periodGrid({ period, area });
  const reply = await platform.upload(as, toCsv(edit(grid, { R9: 1 + next / 10 })));
  expect(reply.body).toMatchObject({ status: "checked", area });
  return String(reply.body["id"]);
}

const countyUpload = (period: string): Promise<string> => upload("420506", "reporter.420506", period);

const move = (id: string, step: string, as: string, body: object = {}): Promise<Reply> =>
  platform.request("POST", `/submissions/${id}/${step}`, { as, body });

async function stateOf(id: string): Promise<unknown> {
  return (await platform.request("GET", `/submissions/${id}`, { as: "province.reviewer" })).body["review"];
}

describe("an upload of a prefecture", () => {
  it("is passed by its own reviewer, then accepted and locked by the province, each time with who and when", async () => {
    const id = await upload();
    await platform.carryToSubmitted(id);
    expect((await move(id, "approve", "reviewer.420600")).status).toBe(404);
    expect((await move(id, "approve", "reporter.420500")).body["code"]).toBe("own-upload");
    const early = await move(id, "approve", "province.reviewer");
    expect([early.status, early.body["detail"]]).toEqual([409, { state: "submitted", allowed: ["return"] }]);
    const passed = await move(id, "approve", "reviewer.420500", { comment: "已与企业核对" });
    expect(passed.body).toMatchObject({
      review: "area-reviewed",
      nextStep: "省级审核员验收",
      moves: ["return"],
    });
    expect((await move(id, "lock", "province.reviewer")).status).toBe(409);
    expect((await move(id, "approve", "province.reviewer")).body).toMatchObject({ review: "accepted" });
    expect((await move(id, "withdraw", "reporter.420500")).status).toBe(409);
    expect((await move(id, "lock", "reviewer.420500")).status).toBe(403);
    expect((await move(id, "lock", "province.reviewer.2")).body).toMatchObject({
      review: "locked",
      nextStep: "发布员列入发布",
    });
    const detail = await platform.request("GET", `/submissions/${id}`, { as: "reporter.420500" });
    const events = detail.body["events"] as readonly Record<string, unknown>[];
    expect(events.slice(-3)).toMatchObject([
      { move: "approve", to: "area-reviewed", actor: "reviewer.420500", reason: "已与企业核对" },
      { move: "approve", to: "accepted", actor: "province.reviewer" },
      { move: "lock", to: "locked", actor: "province.reviewer.2" },
    ]);
    expect(detail.body["chain"]).toEqual([
      "draft",
      "confirmed",
      "submitted",
      "area-reviewed",
      "accepted",
      "locked",
      "scheduled",
      "published",
    ]);
  });
});

describe("an upload of a county", () => {
  it("goes over its prefecture, and over 县审 where somebody acts there", async () => {
    const [over, past] = [await countyUpload("2025-Q4"), await countyUpload("2025-Q3")];
    await platform.carryToSubmitted(over);
    await platform.carryToSubmitted(past);
    expect((await move(over, "approve", "reviewer.420600")).status).toBe(404);
    expect((await move(over, "approve", "reviewer.420506")).body).toMatchObject({
      review: "county-reviewed",
    });
    const twice = await move(over, "approve", "reviewer.420506");
    expect([twice.status, twice.body["code"]]).toEqual([409, "move-not-allowed"]);
    expect((await move(over, "approve", "reviewer.420500")).body).toMatchObject({ review: "area-reviewed" });
    expect((await move(past, "approve", "reviewer.420500")).body).toMatchObject({ review: "area-reviewed" });
    expect((await move(past, "return", "reviewer.420506", { reason: "迟到的意见" })).status).toBe(409);
  });

  it("is listed to the reviewer of its prefecture and to no other", async () => {
    const id = await countyUpload("2025-Q2");
    for (const [as, seen] of [
      ["reviewer.420500", true],
      ["reviewer.420506", true],
      ["reviewer.420600", false],
    ] as const) {
      const list = await platform.request("GET", "/submissions?limit=500", { as });
      expect([as, JSON.stringify(list.body).includes(id)]).toEqual([as, seen]);
    }
  });

  it("does not open the prefecture's own upload to the county's reviewer", async () => {
    const id = await upload("420500", "reporter.420500", "2025-Q2");
    await platform.carryToSubmitted(id);
    expect((await move(id, "approve", "reviewer.420506")).status).toBe(404);
  });
});

describe("the province's own upload", () => {
  it("is accepted by a reviewer of the province, not by its uploader, and by no prefecture", async () => {
    const id = await upload("420500", "province.reporter", "2025-Q1");
    await platform.carryToSubmitted(id);
    expect((await move(id, "approve", "province.reporter")).body["code"]).toBe("own-upload");
    expect((await move(id, "approve", "reviewer.420500")).status).toBe(403);
    expect((await move(id, "approve", "province.reviewer")).body).toMatchObject({ review: "accepted" });
  });
});

describe("two at once", () => {
  it("of two reviewers who pass the same upload one wins, and the other is told what is left to do", async () => {
    const id = await upload("420500", "province.reporter", "2024-Q4");
    await platform.carryToSubmitted(id);
    const replies = await Promise.all([
      move(id, "approve", "province.reviewer"),
      move(id, "approve", "province.reviewer.2"),
    ]);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(replies.find(({ status }) => status === 409)!.body["detail"]).toEqual({
      state: "accepted",
      allowed: ["lock", "return"],
    });
  });

  it("a return and a pass made on the same state do not both happen", async () => {
    const id = await upload("420500", "reporter.420500", "2024-Q4");
    await platform.carryToSubmitted(id);
    const replies = await Promise.all([
      move(id, "approve", "reviewer.420500", { from: "submitted" }),
      move(id, "return", "province.reviewer", { from: "submitted", reason: "报告期有误" }),
    ]);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });

  it("an upload taken back while a reviewer reads is not passed", async () => {
    const id = await upload("420500", "reporter.420500", "2024-Q3");
    await platform.carryToSubmitted(id);
    expect((await move(id, "unsubmit", "reporter.420500")).body).toMatchObject({ review: "confirmed" });
    expect((await move(id, "approve", "reviewer.420500")).status).toBe(409);
    await platform.carryToSubmitted(id);
    await move(id, "approve", "reviewer.420500");
    expect((await move(id, "unsubmit", "reporter.420500")).status).toBe(409);
  });
});

describe("several at once", () => {
  it("are moved one by one, and each is answered for", async () => {
    const ready = await countyUpload("2024-Q4");
    const draft = await countyUpload("2024-Q3");
    await platform.carryToSubmitted(ready);
    const reply = await platform.request("POST", "/submissions/moves", {
      as: "reviewer.420500",
      body: { move: "approve", ids: [ready, draft, "20260101-ffffffffff", ready] },
    });
    expect(reply.status).toBe(200);
    expect(reply.body["outcomes"]).toMatchObject([
      { id: ready, submission: { review: "area-reviewed" }, problem: null },
      { id: draft, submission: null, problem: { code: "move-not-allowed" } },
      { id: "20260101-ffffffffff", submission: null, problem: { code: "unknown-submission" } },
    ]);
    expect(await stateOf(draft)).toBe("draft");
  });

  it("cannot be moved as anything but approve, lock and return", async () => {
    const body = { move: "withdraw", ids: ["x"] };
    const reply = await platform.request("POST", "/submissions/moves", { as: "province.reviewer", body });
    expect(reply.status).toBe(400);
  });
});

describe("a newer upload of the same form, area and period", () => {
  it("takes the place of the one under review when it is submitted, and of the locked one when it is locked", async () => {
    const first = await upload("420600", "reporter.420600");
    await platform.carryToSubmitted(first);
    const second = await upload("420600", "reporter.420600");
    expect(await stateOf(first)).toBe("submitted");
    await platform.carryToLocked(second);
    expect(await stateOf(first)).toBe("superseded");
    const third = await upload("420600", "reporter.420600");
    await platform.carryToSubmitted(third);
    expect(await stateOf(second)).toBe("locked");
    await move(third, "approve", "reviewer.420600");
    await move(third, "approve", "province.reviewer");
    await move(third, "lock", "province.reviewer");
    expect(await stateOf(second)).toBe("superseded");
    const detail = await platform.request("GET", `/submissions/${second}`, { as: "province.reviewer" });
    const events = detail.body["events"] as readonly Record<string, unknown>[];
    expect(events[events.length - 1]).toMatchObject({ move: "supersede", reason: `由报送${third}替代` });
  });

  it("that is taken back or refused for good leaves the older file free to be sent again", async () => {
    const grid = toCsv(edit(periodGrid({ period: "2024-Q2", area: "420600" }), { R9: 7 }));
    const send = () => platform.upload("reporter.420600", grid);
    const first = String((await send()).body["id"]);
    await platform.carryToSubmitted(first);
    expect((await send()).body).toMatchObject({ code: "file-already-held", detail: { submission: first } });
    const second = await upload("420600", "reporter.420600", "2024-Q2");
    await platform.carryToSubmitted(second);
    const replaced = await platform.request("GET", `/submissions/${first}`, { as: "reporter.420600" });
    expect(replaced.body).toMatchObject({ review: "superseded", moves: [] });
    expect(String(replaced.body["nextStep"])).toContain("可重新上报");
    expect((await move(second, "withdraw", "reporter.420600")).status).toBe(200);
    const again = await send();
    expect([again.status, again.body["review"]]).toEqual([201, "draft"]);
    const third = String(again.body["id"]);
    await platform.carryToLocked(third);
    expect(await stateOf(first)).toBe("superseded");
  });

  it("is a revision once the other is locked, and needs a 修订说明 that says something", async () => {
    const locked = await upload("420600", "reporter.420600", "2025-Q3");
    await platform.carryToLocked(locked);
    const revision = await upload("420600", "reporter.420600", "2025-Q3");
    const body = (await platform.request("GET", `/submissions/${revision}`, { as: "reporter.420600" })).body;
    expect(body).toMatchObject({ kind: "revision", revisionNote: null });
    await move(revision, "confirm", "reporter.420600");
    for (const note of [undefined, "核实无误", "订正"]) {
      const refused = await move(revision, "submit", "reporter.420600", note ? { revisionNote: note } : {});
      expect([refused.status, refused.body["path"]]).toEqual([400, "revisionNote"]);
    }
    const revisionNote = "襄阳两家物流企业补报第三季度收入，商贸服务业随之上调";
    const submitted = await move(revision, "submit", "reporter.420600", { revisionNote });
    expect(submitted.body).toMatchObject({ review: "submitted", kind: "revision", revisionNote });
    expect(await stateOf(locked)).toBe("locked");
  });

  it("is a revision when it changes what was published from an upload", async () => {
    const first = await upload("420600", "reporter.420600", "2025-Q1");
    await platform.carryToLocked(first);
    const plan = { submissions: [first], vintage: "preliminary", note: "" };
    const { body } = await platform.request("POST", "/releases/checklist", {
      as: "publisher",
      body: { submissions: [first], vintage: "preliminary" },
    });
    const items = body["items"] as readonly { readonly id: string }[];
    const released = await platform.request("POST", "/releases", {
      as: "publisher",
      body: { ...plan, acknowledged: items.map(({ id }) => id) },
    });
    expect(released.status).toBe(201);
    const second = await upload("420600", "reporter.420600", "2025-Q1");
    const reply = await platform.request("GET", `/submissions/${second}`, { as: "reporter.420600" });
    expect(reply.body).toMatchObject({ kind: "revision" });
    expect(await stateOf(first)).toBe("published");
  });
});
