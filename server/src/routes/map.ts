import { type MapQuery, mapQuerySchema, mapReplySchema } from "../contract/index.ts";
import { queryMap } from "../use-cases/query-map.ts";
import type { Routes } from "./route.ts";
import { sendReleased } from "./send-released.ts";

export const mapRoutes: Routes = (app, context) => {
  app.get<{ Querystring: MapQuery }>(
    "/map",
    {
      schema: {
        tags: ["数据"],
        summary: "一个时期各市州的数值、分档、全省数、市州合计与差额",
        querystring: mapQuerySchema,
        response: { 200: mapReplySchema },
      },
    },
    (request, reply) =>
      sendReleased(context, request, reply, ({ stores }) => queryMap(stores, request.query)),
  );
};
