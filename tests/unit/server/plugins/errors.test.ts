import { describe, expect, it } from "vitest";
import { createServer } from "#server/create-server.ts";
import { problemSchema } from "#server/contract/index.ts";
import { type Refusal, RefusalError, type RefusalKind } from "#server/domain/refusal.ts";
import { problemOfError, problemOfRefusal, registerErrors } from "#server/plugins/errors.ts";

function aRefusal(kind: RefusalKind): Refusal {
  return {
    kind,
    code: "some-reason",
    message: "原因与出路。",
    path: "period",
    detail: { newest: "2025-Q3" },
  };
}

describe("problems", () => {
  it.each<[RefusalKind, number]>([
    ["invalid", 400],
    ["not-signed-in", 401],
    ["forbidden", 403],
    ["not-found", 404],
    ["conflict", 409],
    ["too-large", 413],
    ["unsupported-media", 415],
    ["unlawful", 422],
    ["too-many-requests", 429],
    ["unavailable", 503],
    ["out-of-space", 507],
  ])("give a refusal of kind %s the status %i", (kind, status) => {
    expect(problemOfRefusal(aRefusal(kind))).toEqual({
      type: "urn:hubei-service-statistics:problem:some-reason",
      title: "原因与出路。",
      status,
      code: "some-reason",
      path: "period",
      detail: { newest: "2025-Q3" },
    });
  });

  it("hide the text of what nobody foresaw", () => {
    const problem = problemOfError(new Error("SELECT secret FROM account"));
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toContain("secret");
  });

  it("hide what is thrown without being an error", () => {
    expect(problemOfError("boom").status).toBe(500);
  });
});

describe("error handler", () => {
  it("answers problem+json that no cache may keep", async () => {
    const app = createServer();
    registerErrors(app);
    app.get("/refused", () => {
      throw new RefusalError(aRefusal("unlawful"));
    });
    app.get("/broken", () => {
      throw new Error("detail");
    });
    app.post("/body", () => "ok");
    const refused = await app.inject("/refused");
    expect(refused.statusCode).toBe(422);
    expect(refused.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(refused.headers["cache-control"]).toBe("no-store");
    expect(problemSchema.parse(refused.json()).code).toBe("some-reason");
    expect((await app.inject("/broken")).body).not.toContain("detail");
    const malformed = await app.inject({
      method: "POST",
      url: "/body",
      headers: { "content-type": "application/json" },
      payload: "{",
    });
    expect(malformed.json()).toMatchObject({ status: 400, code: "malformed-json" });
    const foreign = await app.inject({
      method: "POST",
      url: "/body",
      headers: { "content-type": "text/xml" },
      payload: "<a/>",
    });
    expect(foreign.json()).toMatchObject({ status: 415, code: "unsupported-media-type" });
    await app.close();
  });
});
