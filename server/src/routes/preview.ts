import { previewReplySchema } from "../contract/index.ts";
import { requireActor } from "../plugins/session.ts";
import { previewReply } from "../use-cases/open-preview.ts";
import type { Routes } from "./route.ts";

/** What the release read in advance is. Its figures are read by the routes of published ones, under this address. */
export const previewRoutes: Routes = (app, { clock }) => {
  app.addHook("onRoute", (route) => {
    if (route.schema) route.schema = { ...route.schema, tags: ["提前阅读"] };
  });
  app.get(
    "",
    { schema: { summary: "提前阅读的发布：版本、公开时间与水印", response: { 200: previewReplySchema } } },
    (request, reply) =>
      reply.send(previewReply(request.preview!.release, requireActor(request), clock.now())),
  );
};
