import * as z from "zod/mini";
import { hashPassword, passwordTrouble } from "../accounts/passwords.ts";
import { sessionHandle } from "../accounts/session-handle.ts";
import { confirmPassword, signIn } from "../accounts/sign-in.ts";
import {
  credentialsSchema,
  passwordChangeSchema,
  type SessionReply,
  sessionReplySchema,
  sessionsEndedSchema,
  sessionsReplySchema,
} from "../contract/index.ts";
import { RefusalError, unwrap } from "../domain/refusal.ts";
import { requireActor, startSession } from "../plugins/session.ts";
import { departmentReply, sessionEntry } from "../use-cases/account-reply.ts";
import type { Actor } from "../use-cases/actor.ts";
import { changeOwnPassword, endSessions } from "../use-cases/manage-sessions.ts";
import { roleNames } from "../use-cases/role-names.ts";
import type { Routes } from "./route.ts";
import { PASSWORD_TRIES_PER_MINUTE } from "./security-policy.ts";

const PATH = "/api/v1/session";
const OWN_SESSIONS = "/api/v1/sessions";
const tags = ["账号"];
const guessing = { rateLimit: { max: PASSWORD_TRIES_PER_MINUTE, timeWindow: 60_000 } };

function replyOf(actor: Actor): SessionReply {
  const { username, displayName, role, areas, department, mustChangePassword } = actor;
  return {
    username,
    displayName,
    role,
    roleName: roleNames[role],
    areas: [...areas],
    department: departmentReply(department),
    mustChangePassword,
  };
}

export const sessionRoutes: Routes = (app, { stores, clock, sessionClock, write, record }) => {
  // Who is signed in where belongs into no cache.
  app.addHook("onSend", (request, reply, payload, done) => {
    if (request.routeOptions.url?.startsWith(PATH)) void reply.header("cache-control", "no-store");
    done(null, payload);
  });

  app.post(
    PATH,
    {
      schema: { tags, summary: "登录", body: credentialsSchema, response: { 200: sessionReplySchema } },
      config: guessing,
    },
    async (request, reply) => {
      const { username, password } = request.body as z.infer<typeof credentialsSchema>;
      const actor = unwrap(await signIn({ stores, write, now: clock.now() }, username, password));
      await startSession(request, actor.username);
      return reply.send(replyOf(actor));
    },
  );

  app.get(
    PATH,
    {
      schema: {
        tags,
        summary: "当前登录账号；未登录时答复204",
        response: { 200: sessionReplySchema, 204: z.null() },
      },
    },
    // Every page asks; nobody being signed in is an answer, not an error.
    ({ actor }, reply) => (actor ? reply.send(replyOf(actor)) : reply.code(204).send()),
  );

  app.delete(PATH, { schema: { tags, summary: "退出登录" } }, async (request, reply) => {
    const { actor } = request;
    if (actor)
      await record({
        at: clock.now(),
        actor: actor.username,
        action: "sign-out",
        object: "session",
        detail: null,
      });
    await request.session.destroy();
    return reply.code(204).send();
  });

  app.post(
    `${PATH}/password`,
    {
      schema: {
        tags,
        summary: "修改自己的密码；其他会话随即结束",
        body: passwordChangeSchema,
        response: { 200: sessionReplySchema },
      },
      config: guessing,
    },
    async (request, reply) => {
      const { username } = requireActor(request);
      const { current, next } = request.body as z.infer<typeof passwordChangeSchema>;
      unwrap(await confirmPassword({ stores, write, now: clock.now() }, username, current));
      const trouble = passwordTrouble(next, { username, current });
      if (trouble !== null)
        throw new RefusalError({ kind: "invalid", code: "weak-password", message: trouble, path: "next" });
      const passwordHash = await hashPassword(next);
      await startSession(request, username);
      const keep = sessionHandle(request.session.sessionId);
      await write(() => changeOwnPassword(stores, username, { passwordHash, keep }, clock.now()));
      return reply.send({ ...replyOf(requireActor(request)), mustChangePassword: false });
    },
  );

  app.get(
    OWN_SESSIONS,
    { schema: { tags, summary: "自己的会话", response: { 200: sessionsReplySchema } } },
    (request, reply) => {
      const { username } = requireActor(request);
      const current = sessionHandle(request.session.sessionId);
      const sessions = stores.sessions.list(username, sessionClock.now());
      return reply.send({ sessions: sessions.map((session) => sessionEntry(session, current)) });
    },
  );

  app.delete(
    OWN_SESSIONS,
    { schema: { tags, summary: "结束自己的其他会话", response: { 200: sessionsEndedSchema } } },
    async (request, reply) => {
      const { username } = requireActor(request);
      const except = sessionHandle(request.session.sessionId);
      const performer = { by: username, now: clock.now() };
      const ended = await write(() => endSessions(stores, { username, handle: null, except }, performer));
      return reply.send({ ended: unwrap(ended) });
    },
  );

  app.delete(
    `${OWN_SESSIONS}/:handle`,
    {
      schema: {
        tags,
        summary: "结束自己的一个会话",
        params: z.strictObject({ handle: z.string() }),
        response: { 200: sessionsEndedSchema },
      },
    },
    async (request, reply) => {
      const { username } = requireActor(request);
      const { handle } = request.params as { handle: string };
      const performer = { by: username, now: clock.now() };
      const ended = await write(() => endSessions(stores, { username, handle }, performer));
      return reply.send({ ended: unwrap(ended) });
    },
  );
};
