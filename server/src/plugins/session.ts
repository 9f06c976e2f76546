import cookie from "@fastify/cookie";
import session from "@fastify/session";
import type { FastifyInstance, FastifyRequest, Session } from "fastify";
import { sessionSecret } from "../accounts/session-secret.ts";
import type { Config } from "../config.ts";
import { RefusalError } from "../domain/refusal.ts";
import type { SqliteSessionStore } from "../storage/session-store.ts";
import { type Actor, actorOf } from "../use-cases/actor.ts";
import type { AccountStore } from "../use-cases/ports.ts";

declare module "fastify" {
  interface Session {
    username?: string;
    /** The minute of the last request, so that a used session stays alive without being saved on every request. */
    seenMinute?: number;
  }
}

const COOKIE_NAME = "session";
const MINUTE_MS = 60_000;
/** Open without signing in even where figures are not public. */
const ALWAYS_OPEN: readonly string[] = ["/api/v1/health", "/api/v1/session", "/api/v1/openapi.json"];

export interface SessionOptions {
  readonly config: Config;
  readonly sessions: SqliteSessionStore<Session>;
  readonly accounts: AccountStore;
}

/**
 * Sessions by an HttpOnly cookie. The account is looked up on each request, so that a disabled one is out at once.
 * Where figures are not public, everything under /api/ asks for a session.
 */
export async function registerSession(app: FastifyInstance, options: SessionOptions): Promise<void> {
  const { config, sessions, accounts } = options;
  await app.register(cookie);
  await app.register(session, {
    secret: sessionSecret(config.dataDir),
    cookieName: COOKIE_NAME,
    cookie: { path: "/", httpOnly: true, sameSite: "lax", secure: "auto" },
    saveUninitialized: false,
    rolling: false,
    store: sessions,
  });
  app.addHook("onRequest", (request, _reply, done) => {
    const { username } = request.session;
    if (username !== undefined) request.session.seenMinute = Math.floor(Date.now() / MINUTE_MS);
    const account = username === undefined ? null : accounts.find(username);
    request.actor = account && !account.disabled ? actorOf(account) : null;
    if (!config.publicRead && request.actor === null && !isOpen(request))
      done(new RefusalError(NOT_SIGNED_IN));
    else done();
  });
}

declare module "fastify" {
  interface FastifyRequest {
    /** The signed-in account, or null. */
    actor: Actor | null;
  }
}

const NOT_SIGNED_IN = {
  kind: "not-signed-in",
  code: "not-signed-in",
  message: "尚未登录，或登录已过期。请登录后重试。",
  path: null,
} as const;

function isOpen(request: FastifyRequest): boolean {
  const path = request.url.split("?")[0]!;
  return !path.startsWith("/api/v1/") || ALWAYS_OPEN.includes(path);
}

/** The signed-in account. @throws RefusalError when nobody is signed in */
export function requireActor(request: FastifyRequest): Actor {
  if (request.actor === null) throw new RefusalError(NOT_SIGNED_IN);
  return request.actor;
}
