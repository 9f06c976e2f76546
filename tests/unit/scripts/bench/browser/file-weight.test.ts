import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileKind, fileWeight } from "#scripts/bench/browser/file-weight.ts";

const scripts: Record<string, string> = {
  "/assets/app.js": "start();".repeat(500),
  "/assets/picture.js": "console.warn('[ECharts] x');".repeat(500),
  "/api/v1/map": JSON.stringify({ areas: Array.from({ length: 200 }, (_, index) => index) }),
};
let server: Server;
let origin = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = Buffer.from(scripts[request.url ?? ""] ?? "");
    const zipped = request.headers["accept-encoding"] === "gzip";
    response.end(zipped ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe("fileWeight", () => {
  it("counts the bytes of the compressed body", async () => {
    const { gzip } = await fileWeight(`${origin}/assets/app.js`);
    expect(gzip).toBe(gzipSync(scripts["/assets/app.js"]!).length);
  });
  it("knows chart code by what it holds, not by its name", async () => {
    expect((await fileWeight(`${origin}/assets/picture.js`)).isChartCode).toBe(true);
    expect((await fileWeight(`${origin}/assets/app.js`)).isChartCode).toBe(false);
  });
});

describe("fileKind", () => {
  it("tells data from code", () => {
    expect(fileKind("http://x/api/v1/map?indicator=revenue")).toBe("data");
    expect(fileKind("http://x/assets/hubei-3f2a.json")).toBe("data");
    expect(fileKind("http://x/assets/app-3f2a.js")).toBe("code");
    expect(fileKind("http://x/")).toBe("code");
  });
});
