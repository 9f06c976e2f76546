import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AppContext } from "../app-context.ts";
import { noSuchPreview } from "../domain/publication/preview.ts";
import { RefusalError, unwrap } from "../domain/refusal.ts";
import { openPreview, type Preview } from "../use-cases/open-preview.ts";
import { createLookBook } from "./look-book.ts";
import type { ReleasedBody } from "./released-cache.ts";
import { requireActor } from "./session.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The release read in advance; null outside its addresses. */
    preview: Preview | null;
  }
}

/** Where the reads of a release in advance stand. */
export const PREVIEW_PREFIX = "/api/v1/previews/:release";

/**
 * Opens a release to those who may read it before its hour, on every request anew, and writes into the audit log who
 * saw what. It is written before the answer leaves: what cannot be recorded is not shown. Nothing of it is kept.
 */
export function registerPreview(app: FastifyInstance, { stores, clock, record }: AppContext): void {
  const looks = createLookBook();
  app.decorateRequest("preview", null);
  app.addHook("onRequest", (request, _reply, done) => {
    try {
      const actor = requireActor(request);
      const { release } = request.params as { readonly release: string };
      if (!/^\d{1,12}$/.test(release)) throw new RefusalError(noSuchPreview(release));
      request.preview = unwrap(openPreview(stores, { id: Number(release), actor, now: clock.now() }));
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  app.addHook("onSend", async (request, reply, payload) => {
    void reply.header("cache-control", "no-store");
    const { preview, actor } = request;
    if (reply.statusCode !== 200 || !preview || !actor) return payload;
    const id = String(preview.release.id);
    const part = partOf(request);
    const download = reply.hasHeader("content-disposition");
    const look = [actor.username, id, part];
    if (!download && looks.has(look)) return payload;
    await record({
      at: clock.now(),
      actor: actor.username,
      action: download ? "preview-download" : "preview-release",
      object: id,
      detail: part === "" ? null : part,
    });
    if (!download) looks.add(look);
    return payload;
  });
}

/** After the number of the release: map, series, areas/:code … */
function partOf(request: FastifyRequest): string {
  return (request.routeOptions.url ?? "").slice(PREVIEW_PREFIX.length + 1);
}

/** The context of reads in advance: the same routes, other stores, and bodies that nobody keeps. */
export function previewContext(context: AppContext): AppContext {
  return {
    ...context,
    readingOf: (request) => request.preview!.reading,
    released: { send: sendOnce },
  };
}

function sendOnce(_request: FastifyRequest, reply: FastifyReply, body: ReleasedBody): FastifyReply {
  if (body.disposition !== undefined) void reply.header("content-disposition", body.disposition);
  return reply.type(body.contentType).send(body.text);
}
