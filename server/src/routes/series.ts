import { type SeriesQuery, seriesQuerySchema, seriesReplySchema } from "../contract/index.ts";
import { querySeries } from "../use-cases/query-series.ts";
import type { Routes } from "./route.ts";
import { sendReleased } from "./send-released.ts";

export const seriesRoutes: Routes = (app, context) => {
  app.get<{ Querystring: SeriesQuery }>(
    "/series",
    {
      schema: {
        tags: ["数据"],
        summary: "时间序列：每个地区、集群、指标一条线，缺口注明原因",
        querystring: seriesQuerySchema,
        response: { 200: seriesReplySchema },
      },
    },
    (request, reply) =>
      sendReleased(context, request, reply, ({ stores }) => querySeries(stores, request.query)),
  );
};
