import type { FastifyInstance, FastifyRequest } from "fastify";
import { RefusalError } from "../domain/refusal.ts";

const SAFE_METHODS: readonly string[] = ["GET", "HEAD", "OPTIONS"];
const OWN_SITES: readonly string[] = ["same-origin", "none"];

/**
 * Refuses writes that a page of another origin sends with the reader's cookie. Browsers name the origin themselves;
 * programs without a browser send neither header and bring their own cookie on purpose.
 */
export function registerSameOrigin(app: FastifyInstance): void {
  app.addHook("onRequest", (request, _reply, done) => {
    if (SAFE_METHODS.includes(request.method) || isOwn(request)) done();
    else
      done(
        new RefusalError({
          kind: "forbidden",
          code: "foreign-origin",
          message: "这个操作来自其他网站，已拒绝。请在本平台页面上操作。",
          path: null,
        }),
      );
  });
}

function isOwn(request: FastifyRequest): boolean {
  const site = request.headers["sec-fetch-site"];
  if (typeof site === "string" && !OWN_SITES.includes(site)) return false;
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}
