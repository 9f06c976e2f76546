import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aReadingPlatform, type ReadingPlatform } from "../../support/a-reading-platform.ts";

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly required?: boolean }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

let platform: ReadingPlatform;

beforeAll(async () => {
  platform = await aReadingPlatform("none");
});

afterAll(() => platform.close());

describe("GET /openapi.json", () => {
  it("describes every read with its parameters and reply", async () => {
    const reply = await platform.get("/openapi.json");
    const description = reply.json<Description>();
    expect(description.openapi).toBe("3.1.0");
    for (const path of [
      "/api/v1/health",
      "/api/v1/catalog",
      "/api/v1/map",
      "/api/v1/series",
      "/api/v1/observations",
      "/api/v1/observations/history",
      "/api/v1/clusters/progress",
      "/api/v1/areas/{code}",
    ])
      expect(JSON.stringify(description.paths[path]?.["get"]?.responses["200"])).toContain("schema");
    const parameters = description.paths["/api/v1/map"]!["get"]!.parameters!;
    expect(parameters.find((one) => one.name === "indicator")?.required).toBe(true);
    expect(parameters.map((one) => one.name)).toContain("transformation");
  });

  it("has a Chinese summary for every operation", async () => {
    const { paths } = (await platform.get("/openapi.json")).json<Description>();
    const silent = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([, operation]) => !/[\u4e00-\u9fff]/u.test(operation.summary ?? ""))
        .map(([method]) => `${method} ${path}`),
    );
    expect(silent).toEqual([]);
  });
});

describe("/api/docs", () => {
  it("is a page that loads nothing from another origin, under a policy that forbids it", async () => {
    const reply = await platform.app.inject("/api/docs/");
    expect(reply.statusCode).toBe(200);
    expect(reply.body).not.toMatch(/(?:src|href)="https?:/);
    const policy = String(reply.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("https:");
  });

  it("keeps pages to the own origin", async () => {
    const reply = await platform.app.inject("/");
    const policy = String(reply.headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(reply.headers["x-content-type-options"]).toBe("nosniff");
  });
});
