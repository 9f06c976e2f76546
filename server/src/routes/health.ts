import { type HealthReply, healthReplySchema } from "../contract/index.ts";
import type { Routes } from "./route.ts";

export const healthRoutes: Routes = (app, { stores, version }) => {
  app.get(
    "/health",
    { schema: { tags: ["目录"], summary: "服务状态", response: { 200: healthReplySchema } } },
    (_request, reply) => {
      const body: HealthReply = {
        status: "ok",
        version,
        release: stores.releases.newest(null)?.id ?? null,
        database: stores.database,
      };
      return reply.header("cache-control", "no-store").send(body);
    },
  );
};
