import { departments } from "@dash/data";
import * as z from "zod/mini";
import { hashPassword } from "../accounts/passwords.ts";
import { randomPassword } from "../accounts/random-password.ts";
import { sessionHandle } from "../accounts/session-handle.ts";
import {
  accountChangeReplySchema,
  accountsReplySchema,
  accountSchema,
  type ChangeAccount,
  changeAccountSchema,
  type CreateAccount,
  createAccountSchema,
  policyReplySchema,
  roleIds,
  sessionsEndedSchema,
  sessionsReplySchema,
} from "../contract/index.ts";
import { unwrap } from "../domain/refusal.ts";
import { requireDuty } from "../plugins/session.ts";
import {
  type AccountInstants,
  accountReply,
  listAccounts,
  sessionEntry,
} from "../use-cases/account-reply.ts";
import { needsAreas, needsDepartment } from "../use-cases/account-roles.ts";
import type { Actor } from "../use-cases/actor.ts";
import { addAccount, changeAccount, type Performer, unlockAccount } from "../use-cases/manage-accounts.ts";
import { endSessions } from "../use-cases/manage-sessions.ts";
import { roleNames } from "../use-cases/role-names.ts";
import type { Routes } from "./route.ts";
import { securityPolicy } from "./security-policy.ts";

const BASE = "/api/v1/accounts";
const ONE = `${BASE}/:username`;
const POLICY = "/api/v1/security-policy";
const tags = ["账号"];
const paramsSchema = z.strictObject({ username: z.string() });
const sessionParamsSchema = z.strictObject({ username: z.string(), handle: z.string() });

function usernameOf(request: { readonly params: unknown }): string {
  return (request.params as z.infer<typeof paramsSchema>).username;
}

/** 三员: what one of them does here is refused to the other two. */
export const accountRoutes: Routes = (app, { config, stores, clock, sessionClock, write }) => {
  app.addHook("onSend", (request, reply, payload, done) => {
    const { url } = request.routeOptions;
    if (url?.startsWith(BASE) || url === POLICY) void reply.header("cache-control", "no-store");
    done(null, payload);
  });

  const instants = (): AccountInstants => ({ now: clock.now(), sessionNow: sessionClock.now() });
  const performer = (actor: Actor): Performer => ({ by: actor.username, now: clock.now() });

  app.get(
    BASE,
    { schema: { tags, summary: "账号列表", response: { 200: accountsReplySchema } } },
    (request, reply) => {
      requireDuty(request, "see-accounts");
      const roles = roleIds.map((id) => ({
        id,
        name: roleNames[id],
        needsAreas: needsAreas(id),
        needsDepartment: needsDepartment(id),
      }));
      return reply.send({ accounts: listAccounts(stores, instants()), roles, departments: [...departments] });
    },
  );

  app.post(
    BASE,
    {
      schema: {
        tags,
        summary: "新建账号；答复中的一次性密码只出现这一次",
        body: createAccountSchema,
        response: { 201: accountChangeReplySchema },
      },
    },
    async (request, reply) => {
      const actor = requireDuty(request, "manage-accounts");
      const oneTimePassword = randomPassword();
      const passwordHash = await hashPassword(oneTimePassword);
      const account = { ...(request.body as CreateAccount), passwordHash, mustChangePassword: true };
      const added = unwrap(await write(() => addAccount(stores, account, performer(actor))));
      return reply.code(201).send({ account: accountReply(stores, added, instants()), oneTimePassword });
    },
  );

  app.patch(
    ONE,
    {
      schema: {
        tags,
        summary: "更改姓名、角色、地区、部门，停用或启用，重置密码",
        params: paramsSchema,
        body: changeAccountSchema,
        response: { 200: accountChangeReplySchema },
      },
    },
    async (request, reply) => {
      const actor = requireDuty(request, "manage-accounts");
      const { resetPassword = false, ...change } = request.body as ChangeAccount;
      const oneTimePassword = resetPassword ? randomPassword() : null;
      const password =
        oneTimePassword === null
          ? {}
          : { password: { hash: await hashPassword(oneTimePassword), mustChange: true } };
      const changed = await write(() =>
        changeAccount(stores, usernameOf(request), { ...change, ...password }, performer(actor)),
      );
      return reply.send({ account: accountReply(stores, unwrap(changed), instants()), oneTimePassword });
    },
  );

  app.delete(
    `${ONE}/lock`,
    { schema: { tags, summary: "解除登录锁定", params: paramsSchema, response: { 200: accountSchema } } },
    async (request, reply) => {
      const actor = requireDuty(request, "manage-accounts");
      const account = await write(() => unlockAccount(stores, usernameOf(request), performer(actor)));
      return reply.send(accountReply(stores, unwrap(account), instants()));
    },
  );

  app.get(
    `${ONE}/sessions`,
    {
      schema: {
        tags,
        summary: "一个账号的会话",
        params: paramsSchema,
        response: { 200: sessionsReplySchema },
      },
    },
    (request, reply) => {
      requireDuty(request, "end-sessions");
      const current = sessionHandle(request.session.sessionId);
      const sessions = stores.sessions.list(usernameOf(request), sessionClock.now());
      return reply.send({ sessions: sessions.map((session) => sessionEntry(session, current)) });
    },
  );

  app.delete(
    `${ONE}/sessions`,
    {
      schema: {
        tags,
        summary: "结束一个账号的全部会话",
        params: paramsSchema,
        response: { 200: sessionsEndedSchema },
      },
    },
    async (request, reply) => {
      const actor = requireDuty(request, "end-sessions");
      const which = { username: usernameOf(request), handle: null };
      const ended = await write(() => endSessions(stores, which, performer(actor)));
      return reply.send({ ended: unwrap(ended) });
    },
  );

  app.delete(
    `${ONE}/sessions/:handle`,
    {
      schema: {
        tags,
        summary: "结束一个账号的一个会话",
        params: sessionParamsSchema,
        response: { 200: sessionsEndedSchema },
      },
    },
    async (request, reply) => {
      const actor = requireDuty(request, "end-sessions");
      const which = request.params as z.infer<typeof sessionParamsSchema>;
      const ended = await write(() => endSessions(stores, which, performer(actor)));
      return reply.send({ ended: unwrap(ended) });
    },
  );

  app.get(
    POLICY,
    { schema: { tags, summary: "在用的安全设置", response: { 200: policyReplySchema } } },
    (request, reply) => {
      requireDuty(request, "see-policy");
      return reply.send({ rules: securityPolicy(config) });
    },
  );
};
