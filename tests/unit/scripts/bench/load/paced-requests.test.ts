import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { pacedRequests } from "#scripts/bench/load/paced-requests.ts";

let server: Server;

async function serve(status: (path: string) => number): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(status(request.url ?? "")).end("body");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
afterEach(() => server.close());

const plan = { list: ["/a", "/b"], connections: 4, seconds: 0.1, requestsPerSecond: 200 };

describe("pacedRequests", () => {
  it("asks as often as it is told, address after address", async () => {
    const { origin, asked } = await serve(() => 200);
    const outcome = await pacedRequests({ ...plan, origin });
    expect(outcome.requests).toBe(20);
    expect(asked.filter((path) => path === "/a")).toHaveLength(10);
    expect(asked.filter((path) => path === "/b")).toHaveLength(10);
    expect(outcome.p99).toBeGreaterThanOrEqual(outcome.p50);
  });

  it("refuses a round with an answer that is no 200", async () => {
    const { origin } = await serve((path) => (path === "/b" ? 429 : 200));
    await expect(pacedRequests({ ...plan, origin })).rejects.toThrow("429");
  });
});
