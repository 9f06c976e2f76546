import cookie from "@fastify/cookie";
import session from "@fastify/session";
import type { FastifyInstance, FastifyRequest, Session } from "fastify";
import { describeClient, describeNetwork } from "../accounts/describe-client.ts";
import { sessionSecret } from "../accounts/session-secret.ts";
import type { Config } from "../config.ts";
import { type Refusal, RefusalError } from "../domain/refusal.ts";
import type { SessionContent, SqliteSessionStore } from "../storage/session-store.ts";
import { type Duty, duties, mayDo } from "../use-cases/account-roles.ts";
import { type Actor, actorOf } from "../use-cases/actor.ts";
import type { AccountStore } from "../use-cases/ports.ts";
import { roleNames } from "../use-cases/role-names.ts";

declare module "fastify" {
  interface Session extends SessionContent {
    /** The minute of the last request, so that a used session stays alive without being saved on every request. */
    seenMinute?: number;
  }
  interface FastifyRequest {
    /** The signed-in account, or null. */
    actor: Actor | null;
  }
}

const COOKIE_NAME = "session";
const MINUTE_MS = 60_000;
const API = "/api/v1/";
/** Open without signing in even where figures are not public. */
const ALWAYS_OPEN: readonly string[] = [`${API}health`, `${API}session`, `${API}openapi.json`];
/** All that an account may do before it has changed the password somebody else gave it. */
const OPEN_BEFORE_CHANGE: readonly string[] = [...ALWAYS_OPEN, `${API}session/password`];

const NOT_SIGNED_IN: Refusal = {
  kind: "not-signed-in",
  code: "not-signed-in",
  message: "尚未登录，或登录已过期。请登录后重试。",
  path: null,
};

const MUST_CHANGE_PASSWORD: Refusal = {
  kind: "forbidden",
  code: "must-change-password",
  message: "这个账号的密码由他人设定，须先修改密码。请到“我的账号”（/account）修改，随后即可使用。",
  path: null,
  detail: { page: "/account", api: "POST /api/v1/session/password" },
};

export interface SessionOptions {
  readonly config: Config;
  readonly sessions: SqliteSessionStore<Session>;
  readonly accounts: AccountStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Sessions by an HttpOnly cookie. The account is looked up on each request, so that a disabled one is out at once.
 * Where figures are not public, everything under /api/ asks for a session.
 */
export async function registerSession(app: FastifyInstance, options: SessionOptions): Promise<void> {
  const { config, sessions, accounts, now } = options;
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
    if (username !== undefined) request.session.seenMinute = Math.floor(now() / MINUTE_MS);
    const account = username === undefined ? null : accounts.find(username);
    request.actor = account && !account.disabled ? actorOf(account) : null;
    const refusal = refusalOf(request, config.publicRead);
    if (refusal) done(new RefusalError(refusal));
    else done();
  });
}

function refusalOf(request: FastifyRequest, publicRead: boolean): Refusal | null {
  // The route and not the address, which can be spelled in many ways (/%61pi/…).
  const route = request.routeOptions.url ?? "";
  if (!route.startsWith(API)) return null;
  if (request.actor?.mustChangePassword && !OPEN_BEFORE_CHANGE.includes(route)) return MUST_CHANGE_PASSWORD;
  return publicRead || request.actor !== null || ALWAYS_OPEN.includes(route) ? null : NOT_SIGNED_IN;
}

/** Starts the session of an account, under a new id, so that one planted before is worth nothing. */
export async function startSession(request: FastifyRequest, username: string): Promise<void> {
  await request.session.regenerate();
  request.session.username = username;
  request.session.network = describeNetwork(request.ip);
  request.session.client = describeClient(request.headers["user-agent"]);
  await request.session.save();
}

/** The signed-in account. @throws RefusalError when nobody is signed in */
export function requireActor(request: FastifyRequest): Actor {
  if (request.actor === null) throw new RefusalError(NOT_SIGNED_IN);
  return request.actor;
}

/** The signed-in account, when the duty is its own. @throws RefusalError when it is another role's, or nobody's */
export function requireDuty(request: FastifyRequest, duty: Duty): Actor {
  const actor = requireActor(request);
  if (mayDo(actor.role, duty)) return actor;
  const { name, roles } = duties[duty];
  throw new RefusalError({
    kind: "forbidden",
    code: "role-not-permitted",
    message: `${roleNames[actor.role]}不能${name}，应由${roles.map((role) => roleNames[role]).join("、")}办理。`,
    path: null,
  });
}
