import * as z from "zod/mini";
import { signIn } from "../accounts/sign-in.ts";
import { credentialsSchema, type SessionReply, sessionReplySchema } from "../contract/index.ts";
import { unwrap } from "../domain/refusal.ts";
import type { Actor } from "../use-cases/actor.ts";
import { roleNames } from "../use-cases/role-names.ts";
import type { Routes } from "./route.ts";

const PATH = "/api/v1/session";
const TRIES_PER_MINUTE = 10;

function replyOf(actor: Actor): SessionReply {
  const { username, displayName, role, areas, mustChangePassword } = actor;
  return { username, displayName, role, roleName: roleNames[role], areas: [...areas], mustChangePassword };
}

export const sessionRoutes: Routes = (app, { stores, clock, record: write }) => {
  const tags = ["账号"];

  function record(actor: string, action: string): Promise<void> {
    return write({ at: clock.now(), actor, action, object: "session", detail: null });
  }

  app.post(
    PATH,
    {
      schema: { tags, summary: "登录", body: credentialsSchema, response: { 200: sessionReplySchema } },
      config: { rateLimit: { max: TRIES_PER_MINUTE, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const { username, password } = request.body as { username: string; password: string };
      const outcome = await signIn(stores.accounts, username, password);
      if (!outcome.ok) await record(username.slice(0, 64), "sign-in-failed");
      const actor = unwrap(outcome);
      // A new id at sign-in, so that one planted before it is worth nothing.
      await request.session.regenerate();
      request.session.username = actor.username;
      await request.session.save();
      await record(actor.username, "sign-in");
      return reply.header("cache-control", "no-store").send(replyOf(actor));
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
    ({ actor }, reply) => {
      void reply.header("cache-control", "no-store");
      return actor ? reply.send(replyOf(actor)) : reply.code(204).send();
    },
  );

  app.delete(PATH, { schema: { tags, summary: "退出登录" } }, async (request, reply) => {
    const { actor } = request;
    await request.session.destroy();
    if (actor) await record(actor.username, "sign-out");
    return reply.header("cache-control", "no-store").code(204).send();
  });
};
