import {
  type ConfidentialQuery,
  confidentialQuerySchema,
  confidentialReplySchema,
} from "../contract/index.ts";
import { unwrap } from "../domain/refusal.ts";
import { requireActor } from "../plugins/session.ts";
import { readConfidential } from "../use-cases/read-confidential.ts";
import type { Routes } from "./route.ts";

export const confidentialRoutes: Routes = (app, { stores, clock, record }) => {
  app.get<{ Querystring: ConfidentialQuery }>(
    "/api/v1/observations/confidential",
    {
      schema: {
        tags: ["数据"],
        summary: "一个保密数据的真实数值，仅限有权人员，逐次记入审计日志",
        querystring: confidentialQuerySchema,
        response: { 200: confidentialReplySchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const answer = unwrap(readConfidential(stores, request.query, actor));
      // Written before the answer leaves: what cannot be recorded is not shown.
      const { indicator, cluster, area, period, measure } = answer;
      await record({
        at: clock.now(),
        actor: actor.username,
        action: "view-confidential",
        object: [indicator, cluster, area, period, measure].join(" "),
        detail: null,
      });
      return reply.header("cache-control", "no-store").send(answer);
    },
  );
};
