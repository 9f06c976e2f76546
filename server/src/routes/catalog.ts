import { catalogReplySchema } from "../contract/index.ts";
import { accept } from "../domain/refusal.ts";
import { readCatalog } from "../use-cases/read-catalog.ts";
import type { Routes } from "./route.ts";
import { sendReleased } from "./send-released.ts";

export const catalogRoutes: Routes = (app, context) => {
  const { notice, source, reviewNumber } = context.boundaries;
  app.get(
    "/catalog",
    {
      schema: {
        tags: ["目录"],
        summary: "地区、集群、指标（含已发布时期）、目标与代码表",
        response: { 200: catalogReplySchema },
      },
    },
    (request, reply) =>
      sendReleased(context, request, reply, ({ stores }) =>
        accept(readCatalog(stores, { notice, source, reviewNumber })),
      ),
  );
};
