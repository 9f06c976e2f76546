import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { sendUnknownAddress } from "./errors.ts";

/** The built page. */
const WEB_FOLDER = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

const NOT_BUILT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面尚未构建</title>
<p>页面尚未构建。请在项目目录运行 <code>npm start</code>，它会先构建页面再启动。接口说明见 <a href="/api/docs">/api/docs</a>。</p></html>`;

/** Names that carry a hash of the content never change their meaning. */
const HASHED_NAME = /[-.][\w-]{8,}\.(?:js|css|woff2?|svg|png|json)$/;

/**
 * Serves the built page: files by name, precompressed ones where the client takes them, and the page itself for every
 * other address, so that each view survives reload. Addresses under /api that nobody serves get a problem.
 */
export async function registerStaticWeb(app: FastifyInstance, folder = WEB_FOLDER): Promise<void> {
  const built = existsSync(join(folder, "index.html"));
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      // Files are looked up when they are asked for, so that a page built anew is served without a restart.
      wildcard: true,
      preCompressed: true,
      index: "index.html",
      cacheControl: false,
      setHeaders(reply, path) {
        const immutable = path.includes("/assets/") && HASHED_NAME.test(path.replace(/\.(?:br|gz)$/, ""));
        reply.header("cache-control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  const missing = built ? null : Buffer.from(NOT_BUILT);

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0]!;
    const isPage =
      (request.method === "GET" || request.method === "HEAD") && !path.startsWith("/api/") && path !== "/api";
    if (!isPage) return sendUnknownAddress(request, reply);
    // A missing file must not be answered with the page: the browser would take it for a script.
    if (/\.[a-z0-9]{2,5}$/i.test(path)) return sendUnknownAddress(request, reply);
    if (missing) return reply.code(503).type("text/html; charset=utf-8").send(missing);
    return reply.header("cache-control", "no-cache").sendFile("index.html");
  });
}
