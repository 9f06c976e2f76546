import * as z from "zod/mini";
import {
  type RehearsalParameters,
  rehearsalQuerySchema,
  rehearsalReplySchema,
  rulesReplySchema,
} from "../contract/index.ts";
import { RefusalError } from "../domain/refusal.ts";
import { createRehearser } from "../jobs/create-rehearser.ts";
import { requireActor } from "../plugins/session.ts";
import { listRules } from "../use-cases/list-rules.ts";
import type { Routes } from "./route.ts";

const tags = ["审核规则"];
const paramsSchema = z.strictObject({ id: z.string() });
/** Those who answer for the rules: a rehearsal looks at published figures alone, but it is work for the server. */
const REHEARSERS: readonly string[] = ["province-reviewer", "publisher"];

export const ruleRoutes: Routes = (app, { stores }) => {
  app.get(
    "/api/v1/rules",
    { schema: { tags, summary: "审核规则目录", response: { 200: rulesReplySchema } } },
    (request, reply) => {
      requireActor(request);
      return reply.header("cache-control", "no-store").send(listRules());
    },
  );

  const rehearse = createRehearser(stores);
  app.get(
    "/api/v1/rules/:id/rehearsal",
    {
      schema: {
        tags,
        summary: "用已发布数据试算规则（id为规则代码或all）",
        params: paramsSchema,
        querystring: rehearsalQuerySchema,
        response: { 200: rehearsalReplySchema },
      },
    },
    async (request, reply) => {
      if (!REHEARSERS.includes(requireActor(request).role))
        throw new RefusalError({
          kind: "forbidden",
          code: "role-may-not-rehearse",
          message: "试算规则由省级审核人员和发布人员进行。",
          path: null,
        });
      const { id } = request.params as z.infer<typeof paramsSchema>;
      const found = await rehearse({ rule: id, ...(request.query as RehearsalParameters) });
      return reply.header("cache-control", "no-store").send(found);
    },
  );
};
