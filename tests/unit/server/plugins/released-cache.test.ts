import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createServer } from "#server/create-server.ts";
import { createReleasedCache, registerReleasedCache } from "#server/plugins/released-cache.ts";
import { openStores, type OpenedStores } from "#server/storage/open-stores.ts";
import { anObservation, aRelease } from "../../../support/an-observation.ts";

let stores: OpenedStores;
let app: ReturnType<typeof createServer>;
let now: string;
let made: number;

/** A route that counts how often its body had to be made. */
function build(publicRead: boolean): ReturnType<typeof createServer> {
  const cache = createReleasedCache({
    stores,
    clock: { now: () => now },
    publicRead,
    maxBytes: 1024 * 1024,
  });
  const server = createServer();
  registerReleasedCache(server, cache);
  server.get("/figures", (request, reply) => {
    made += 1;
    const release = stores.releases.newest(null)?.id ?? null;
    return cache.send(request, reply, {
      text: JSON.stringify({ release, padding: "数".repeat(2000) }),
      contentType: "application/json; charset=utf-8",
      release,
    });
  });
  return server;
}

function publish(): void {
  const { id } = stores.releases.append(aRelease(), [anObservation()]);
  stores.releases.publish(id);
}

beforeEach(() => {
  stores = openStores(":memory:");
  now = "2025-01-01T00:00:00.000Z";
  made = 0;
  app = build(true);
});

afterEach(async () => {
  await app.close();
  stores.close();
});

describe("released cache", () => {
  it("keeps a body from its second request on, and answers the same under the same tag each time", async () => {
    const [first, second, third] = [
      await app.inject("/figures"),
      await app.inject("/figures"),
      await app.inject("/figures"),
    ];
    expect(made).toBe(2);
    for (const again of [second, third]) {
      expect(again.body).toBe(first.body);
      expect(again.headers["etag"]).toBe(first.headers["etag"]);
      expect(again.headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it("ties the tag to the release and lets proxies keep bodies only to ask again", async () => {
    publish();
    const reply = await app.inject("/figures");
    expect(reply.headers["etag"]).toMatch(/^"r1-[\w-]{16}"$/);
    expect(reply.headers["cache-control"]).toBe("public, no-cache");
    expect(reply.headers["vary"]).toBe("Accept-Encoding");
  });

  it("forgets every body as soon as figures are published", async () => {
    await app.inject("/figures");
    publish();
    expect((await app.inject("/figures")).json()).toMatchObject({ release: 1 });
    expect(made).toBe(2);
  });

  it("answers 304 without a body to who has it, in whatever encoding", async () => {
    const { headers } = await app.inject("/figures");
    const tag = String(headers["etag"]).slice(1, -1);
    for (const known of [`"${tag}"`, `W/"${tag}"`, `"other", "${tag}-br"`, "*"]) {
      const reply = await app.inject({ url: "/figures", headers: { "if-none-match": known } });
      expect(reply.statusCode).toBe(304);
      expect(reply.body).toBe("");
    }
    const stale = await app.inject({ url: "/figures", headers: { "if-none-match": '"r0-other"' } });
    expect(stale.statusCode).toBe(200);
  });

  it("compresses once per encoding, each under a tag of its own", async () => {
    const plain = await app.inject("/figures");
    const br = await app.inject({ url: "/figures", headers: { "accept-encoding": "gzip, br" } });
    const gzip = await app.inject({ url: "/figures", headers: { "accept-encoding": "gzip" } });
    expect(br.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body);
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
    expect(new Set([plain, br, gzip].map((reply) => reply.headers["etag"])).size).toBe(3);
    expect(made).toBe(2);
  });

  it("publishes a release at its hour before answering from memory", async () => {
    stores.releases.append(aRelease({ publishedAt: "2025-06-01T00:00:00.000Z" }), [anObservation()]);
    expect((await app.inject("/figures")).json()).toMatchObject({ release: null });
    now = "2025-05-31T23:59:59.999Z";
    expect((await app.inject("/figures")).json()).toMatchObject({ release: null });
    now = "2025-06-01T00:00:00.000Z";
    expect((await app.inject("/figures")).json()).toMatchObject({ release: 1 });
  });

  it("answers from memory to nobody where figures are not public, and tells proxies to keep nothing", async () => {
    const guarded = build(false);
    await guarded.inject("/figures");
    const reply = await guarded.inject("/figures");
    expect(made).toBe(2);
    expect(reply.headers["cache-control"]).toBe("private, no-cache");
    await guarded.close();
  });

  it("answers a connection as it answers a hook: once made, until figures are published", async () => {
    const address = `${await app.listen({ port: 0, host: "127.0.0.1" })}/figures`;
    const first = await fetch(address);
    const second = await fetch(address);
    expect(await second.text()).toBe(await first.text());
    expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(second.headers.get("x-content-type-options")).toBe("nosniff");
    expect(made).toBe(1);
    publish();
    expect(await (await fetch(address)).json()).toMatchObject({ release: 1 });
    expect((await fetch(`${address}/nowhere`)).status).toBe(404);
    expect(made).toBe(2);
  });

  it("reports what goes wrong while it looks, and recovers", async () => {
    const address = `${await app.listen({ port: 0, host: "127.0.0.1" })}/figures`;
    stores.connection.exec("ALTER TABLE release RENAME TO elsewhere");
    expect((await fetch(address)).status).toBe(500);
    expect((await fetch(address)).status).toBe(500);
    stores.connection.exec("ALTER TABLE elsewhere RENAME TO release");
    expect((await fetch(address)).status).toBe(200);
  });

  it("keeps different addresses apart", async () => {
    await app.inject("/figures?a=1");
    await app.inject("/figures?a=2");
    expect(made).toBe(2);
  });
});
