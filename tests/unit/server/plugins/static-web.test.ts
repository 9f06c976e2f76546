import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createServer } from "#server/create-server.ts";
import { registerErrors } from "#server/plugins/errors.ts";
import { registerStaticWeb } from "#server/plugins/static-web.ts";

let folder: string;
let app: ReturnType<typeof createServer>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "web-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>平台</title>");
  writeFileSync(join(folder, "assets", "main-abcd1234.js"), "console.log(1)");
  writeFileSync(join(folder, "assets", "main-abcd1234.js.br"), brotliCompressSync("console.log(1)"));
  writeFileSync(join(folder, "favicon.svg"), "<svg/>");
  app = createServer();
  registerErrors(app);
  await registerStaticWeb(app, folder);
});

afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe("static web", () => {
  it.each(["/", "/clusters/commerce", "/areas/420500", "/map?period=2025-Q3"])(
    "answers %s with the page, to be asked for again each time",
    async (url) => {
      const reply = await app.inject(url);
      expect(reply.statusCode).toBe(200);
      expect(reply.body).toContain("平台");
      expect(reply.headers["cache-control"]).toBe("no-cache");
    },
  );

  it("lets hashed files be kept for ever and sends them precompressed", async () => {
    const reply = await app.inject({
      url: "/assets/main-abcd1234.js",
      headers: { "accept-encoding": "br" },
    });
    expect(reply.headers["cache-control"]).toContain("immutable");
    expect(reply.headers["content-encoding"]).toBe("br");
    expect(reply.headers["content-type"]).toContain("javascript");
  });

  it("does not let other files be kept unasked", async () => {
    expect((await app.inject("/favicon.svg")).headers["cache-control"]).toBe("no-cache");
  });

  it("serves a page that was built anew while it runs", async () => {
    writeFileSync(join(folder, "assets", "main-efgh5678.js"), "console.log(2)");
    expect((await app.inject("/assets/main-efgh5678.js")).body).toBe("console.log(2)");
  });

  it("answers a missing file with a problem, not with the page", async () => {
    const reply = await app.inject("/assets/gone-12345678.js");
    expect(reply.statusCode).toBe(404);
    expect(reply.json()).toMatchObject({ code: "unknown-address" });
  });

  it.each(["/api", "/api/v1/nothing", "/api/v2/map"])("answers unknown %s with a problem", async (url) => {
    const reply = await app.inject(url);
    expect(reply.statusCode).toBe(404);
    expect(reply.headers["content-type"]).toContain("application/problem+json");
  });

  it("does not answer a write to a page address with the page", async () => {
    expect((await app.inject({ method: "POST", url: "/map" })).statusCode).toBe(404);
  });

  it("says how to build the page when it is not built", async () => {
    const bare = createServer();
    registerErrors(bare);
    await registerStaticWeb(bare, join(folder, "nothing"));
    const reply = await bare.inject("/");
    expect(reply.statusCode).toBe(503);
    expect(reply.body).toContain("npm start");
    await bare.close();
  });
});
