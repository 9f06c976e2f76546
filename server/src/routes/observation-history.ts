import { type HistoryQuery, historyQuerySchema, historyReplySchema } from "../contract/index.ts";
import { unwrap } from "../domain/refusal.ts";
import { readHistory } from "../use-cases/observation-history.ts";
import type { Routes } from "./route.ts";

export const observationHistoryRoutes: Routes = (app, { readingOf }) => {
  app.get<{ Querystring: HistoryQuery }>(
    "/observations/history",
    {
      schema: {
        tags: ["数据"],
        summary: "一个数据的全部已发布版本及其来处",
        querystring: historyQuerySchema,
        response: { 200: historyReplySchema },
      },
    },
    // Explanations of findings may still be added to a published cell, so this is read each time.
    (request, reply) =>
      reply
        .header("cache-control", "no-store")
        .send(unwrap(readHistory(readingOf(request).stores, request.query))),
  );
};
