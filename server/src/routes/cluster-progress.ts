import { type ProgressQuery, progressQuerySchema, progressReplySchema } from "../contract/index.ts";
import { readProgress } from "../use-cases/cluster-progress.ts";
import type { Routes } from "./route.ts";
import { sendReleased } from "./send-released.ts";

export const clusterProgressRoutes: Routes = (app, context) => {
  app.get<{ Querystring: ProgressQuery }>(
    "/clusters/progress",
    {
      schema: {
        tags: ["数据"],
        summary: "十大产业集群对照目标的进度与判断",
        querystring: progressQuerySchema,
        response: { 200: progressReplySchema },
      },
    },
    (request, reply) =>
      sendReleased(context, request, reply, ({ stores }) => readProgress(stores, request.query)),
  );
};
