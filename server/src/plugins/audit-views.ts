import type { FastifyInstance, FastifyRequest } from "fastify";
import type { AuditEvent, Clock, Stores } from "../use-cases/ports.ts";
import { createLookBook } from "./look-book.ts";

export interface AuditViewsOptions {
  readonly stores: Stores;
  readonly clock: Clock;
  readonly record: (event: AuditEvent) => Promise<void>;
}

const SUBMISSION = "/api/v1/submissions/:id";
/** Downloads; their routes write each of them. */
const RECORDED_BY_ROUTE: readonly string[] = ["/original", "/annotated.xlsx"];

/**
 * Writes into the audit log who sees figures before they are published. It is written before the answer leaves: what
 * cannot be recorded is not shown.
 */
export function registerAuditViews(app: FastifyInstance, options: AuditViewsOptions): void {
  const { stores, clock, record } = options;
  const looks = createLookBook();
  app.addHook("onSend", async (request, reply, payload) => {
    const view = reply.statusCode === 200 ? viewOf(request) : null;
    if (!view || !request.actor) return payload;
    const { username } = request.actor;
    const look = [username, view.id, view.part];
    if (looks.has(look)) return payload;
    if (stores.submissions.find(view.id)?.reviewStatus === "published") return payload;
    await record({
      at: clock.now(),
      actor: username,
      action: "view-submission",
      object: view.id,
      detail: view.part === "" ? null : view.part.slice(1),
    });
    looks.add(look);
    return payload;
  });
}

interface View {
  readonly id: string;
  /** After the number of the upload: empty, /findings, /difference … */
  readonly part: string;
}

function viewOf(request: FastifyRequest): View | null {
  const { url } = request.routeOptions;
  if (request.method !== "GET" || !url?.startsWith(SUBMISSION)) return null;
  const part = url.slice(SUBMISSION.length);
  if (RECORDED_BY_ROUTE.includes(part)) return null;
  return { id: (request.params as { readonly id: string }).id, part };
}
