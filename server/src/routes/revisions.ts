import { type RevisionsQuery, revisionsQuerySchema, revisionsReplySchema } from "../contract/index.ts";
import { readRevisions } from "../use-cases/read-revisions.ts";
import type { Routes } from "./route.ts";
import { sendReleased } from "./send-released.ts";

export const revisionRoutes: Routes = (app, context) => {
  app.get<{ Querystring: RevisionsQuery }>(
    "/revisions",
    {
      schema: {
        tags: ["数据"],
        summary: "修订三角：一个指标在一个地区各报告期的历次发布数",
        querystring: revisionsQuerySchema,
        response: { 200: revisionsReplySchema },
      },
    },
    (request, reply) =>
      sendReleased(context, request, reply, ({ stores }) => readRevisions(stores, request.query)),
  );
};
