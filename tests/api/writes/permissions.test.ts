import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";

const grid = filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" });

let platform: ReportingPlatform;
let next = 0;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

/** A new upload of 宜昌's reporter, in the state asked for. */
async function submission(state: "draft" | "confirmed" | "submitted" | "locked" = "draft"): Promise<string> {
  next += 1;
  const reply = await platform.upload("reporter.420500", toCsv(edit(grid, { K9: 100 + next })));
  const id = String(reply.body["id"]);
  if (state === "confirmed")
    await platform.request("POST", `/submissions/${id}/confirm`, { as: "reporter.420500" });
  if (state === "submitted") await platform.carryToSubmitted(id);
  if (state === "locked") await platform.carryToLocked(id);
  return id;
}

const release = (id: string) => ({ submissions: [id], vintage: "preliminary", note: "" });

describe("nobody signed in", () => {
  it.each<["GET" | "POST" | "DELETE", string, object | undefined]>([
    ["POST", "/submissions", {}],
    ["GET", "/submissions", undefined],
    ["GET", "/submissions/x", undefined],
    ["GET", "/submissions/x/findings", undefined],
    ["GET", "/submissions/x/difference", undefined],
    ["GET", "/submissions/x/original", undefined],
    ["POST", "/submissions/x/confirm", {}],
    ["POST", "/submissions/x/submit", {}],
    ["POST", "/submissions/x/unsubmit", {}],
    ["POST", "/submissions/x/approve", {}],
    ["POST", "/submissions/x/lock", {}],
    ["POST", "/submissions/x/explanations", { findingId: "0", text: "x" }],
    ["POST", "/submissions/moves", { move: "approve", ids: ["x"] }],
    ["POST", "/submissions/x/withdraw", {}],
    ["POST", "/submissions/x/return", { reason: "x" }],
    ["POST", "/releases", release("x")],
    ["DELETE", "/releases/1", undefined],
  ])("%s %s answers 401", async (method, url, body) => {
    const reply = await platform.request(method, url, body === undefined ? {} : { body });
    expect([reply.status, reply.body["code"]]).toEqual([401, "not-signed-in"]);
  });

  it("GET /session answers 204: nobody, which is no error", async () => {
    const reply = await platform.app.inject({ method: "GET", url: "/api/v1/session" });
    expect([reply.statusCode, reply.body]).toEqual([204, ""]);
  });
});

describe("the wrong role", () => {
  const file = toCsv(edit(grid, { K9: 99 }));

  it.each(["reviewer.420500", "province.reviewer", "publisher", "official", "analyst", "admin.system"])(
    "%s may not upload a form",
    async (username) => {
      const reply = await platform.upload(username, file);
      expect([reply.status, reply.body["code"]]).toEqual([403, "role-may-not-upload"]);
    },
  );

  it("a reporter may not load the long form", async () => {
    const reply = await platform.upload("reporter.420500", file, {
      fields: { dataflow: "observations-long" },
    });
    expect(reply.status).toBe(403);
  });

  it("a reporter may not upload for another area", async () => {
    const reply = await platform.upload("reporter.420600", file, { fields: { area: "420500" } });
    expect([reply.status, reply.body["code"]]).toEqual([403, "area-not-permitted"]);
  });

  it("a file with rows of another area is held back", async () => {
    const reply = await platform.upload("reporter.420600", file);
    expect(reply.body["status"]).toBe("rejected");
    expect(reply.body["findings"]).toMatchObject([{ rule: "area-outside-account", cell: "A9" }]);
  });

  it.each([
    "reporter.420500",
    "province.reporter",
    "province.reviewer",
    "official",
    "analyst",
    "admin.system",
  ])("%s may neither release nor take back a release", async (username) => {
    const id = await submission("locked");
    const created = await platform.request("POST", "/releases", { as: username, body: release(id) });
    const recalled = await platform.request("DELETE", "/releases/1", { as: username });
    expect([created.status, recalled.status]).toEqual([403, 403]);
  });

  it.each(["province.reviewer", "publisher"])("%s may not confirm for the uploader", async (username) => {
    const reply = await platform.request("POST", `/submissions/${await submission()}/confirm`, {
      as: username,
    });
    expect([reply.status, reply.body["code"]]).toEqual([403, "move-not-permitted"]);
  });

  it.each(["reporter.420500", "province.reporter", "publisher", "official", "analyst", "admin.system"])(
    "%s may neither pass nor lock an upload of 宜昌",
    async (username) => {
      const id = await submission("submitted");
      for (const step of ["approve", "lock"]) {
        const reply = await platform.request("POST", `/submissions/${id}/${step}`, { as: username });
        expect([step, [403, 404].includes(reply.status)]).toEqual([step, true]);
      }
      expect(platform.stores.submissions.find(id)?.reviewStatus).toBe("submitted");
    },
  );

  it("an uploader may not return an upload", async () => {
    const id = await submission("submitted");
    const reply = await platform.request("POST", `/submissions/${id}/return`, {
      as: "reporter.420500",
      body: { reason: "口径有误" },
    });
    expect(reply.status).toBe(403);
  });
});

describe("an upload that is not released", () => {
  it.each(["reporter.420600", "official", "analyst", "admin.system", "province.reporter"])(
    "does not exist for %s",
    async (username) => {
      const id = await submission();
      for (const part of ["", "/findings", "/difference", "/original"]) {
        const reply = await platform.request("GET", `/submissions/${id}${part}`, { as: username });
        expect([part, reply.status]).toEqual([part, 404]);
      }
      const list = await platform.request("GET", "/submissions", { as: username });
      expect(JSON.stringify(list.body)).not.toContain(id);
    },
  );

  it.each(["reporter.420500", "reviewer.420500", "province.reviewer", "publisher"])(
    "is seen by %s",
    async (username) => {
      const id = await submission();
      expect((await platform.request("GET", `/submissions/${id}`, { as: username })).status).toBe(200);
    },
  );

  it("is never kept by a cache", async () => {
    const reply = await platform.request("GET", `/submissions/${await submission()}`, {
      as: "reporter.420500",
    });
    expect(reply.headers["cache-control"]).toBe("no-store");
  });
});

describe("moves", () => {
  it("a return needs a reason, and lets the same file come again", async () => {
    const id = await submission("submitted");
    const bare = await platform.request("POST", `/submissions/${id}/return`, {
      as: "reviewer.420500",
      body: {},
    });
    expect([bare.status, bare.body["path"]]).toEqual([400, "reason"]);
    const returned = await platform.request("POST", `/submissions/${id}/return`, {
      as: "reviewer.420500",
      body: { reason: "从业人员与上期相差过大" },
    });
    expect(returned.body).toMatchObject({
      review: "returned",
      nextStep: "上报人按退回原因补充说明后重新提交，或改正后重新上报",
    });
    const detail = await platform.request("GET", `/submissions/${id}`, { as: "reporter.420500" });
    expect(detail.body["events"]).toMatchObject([
      { machine: "import", from: null, to: "received" },
      { machine: "import", to: "parsed" },
      { machine: "import", to: "checked" },
      { machine: "review", move: "confirm", from: "draft", to: "confirmed", actor: "reporter.420500" },
      { machine: "review", move: "submit", to: "submitted", actor: "reporter.420500" },
      {
        machine: "review",
        move: "return",
        from: "submitted",
        to: "returned",
        actor: "reviewer.420500",
        reason: "从业人员与上期相差过大",
      },
    ]);
  });

  it("a wrong move answers 409 with the moves that are allowed", async () => {
    const id = await submission("confirmed");
    const reply = await platform.request("POST", `/submissions/${id}/confirm`, { as: "reporter.420500" });
    expect(reply.status).toBe(409);
    expect(reply.body["detail"]).toEqual({ state: "confirmed", allowed: ["submit", "withdraw"] });
  });

  it("a release is refused with the list of uploads that are not locked", async () => {
    const [ready, submitted] = [await submission("locked"), await submission("submitted")];
    const reply = await platform.request("POST", "/releases", {
      as: "publisher",
      body: { submissions: [ready, submitted], vintage: "preliminary", note: "" },
    });
    expect(reply.status).toBe(409);
    expect(reply.body["detail"]).toMatchObject({ obstacles: [{ submission: submitted }] });
  });

  it("of two uploads of one form, area and period only the newer can be released", async () => {
    const ids = [await submission("locked"), await submission("locked")];
    const reply = await platform.request("POST", "/releases", {
      as: "publisher",
      body: { submissions: ids, vintage: "preliminary", note: "" },
    });
    expect([reply.status, reply.body["code"]]).toEqual([409, "release-blocked"]);
    expect(reply.body["detail"]).toMatchObject({ obstacles: [{ submission: ids[0] }] });
  });

  it.each<[string, object, string]>([
    ["an unknown vintage", { submissions: ["x"], vintage: "simulation", note: "" }, "unknown-vintage"],
    ["no submission", { submissions: [], vintage: "final", note: "" }, "no-submissions"],
    [
      "a time without offset",
      { submissions: ["x"], vintage: "final", note: "", publishAt: "2026-02-01 10:00" },
      "malformed-instant",
    ],
  ])("a release with %s is refused", async (_, body, code) => {
    const reply = await platform.request("POST", "/releases", { as: "publisher", body });
    expect([reply.status, reply.body["code"]]).toEqual([400, code]);
  });
});

describe("a write from a page of another origin", () => {
  it.each<Readonly<Record<string, string>>>([
    { origin: "https://evil.example" },
    { "sec-fetch-site": "cross-site" },
    { origin: "null" },
  ])("with %j is refused", async (headers) => {
    const reply = await platform.request("POST", `/submissions/${await submission()}/confirm`, {
      as: "reporter.420500",
      headers,
    });
    expect([reply.status, reply.body["code"]]).toEqual([403, "foreign-origin"]);
  });
});
