import * as z from "zod/mini";
import { type AreaProfileQuery, areaProfileQuerySchema, areaProfileReplySchema } from "../contract/index.ts";
import { readAreaProfile } from "../use-cases/read-area-profile.ts";
import type { Routes } from "./route.ts";
import { sendReleased } from "./send-released.ts";

const paramsSchema = z.object({ code: z.string() });

export const areaRoutes: Routes = (app, context) => {
  app.get<{ Params: { code: string }; Querystring: AreaProfileQuery }>(
    "/areas/:code",
    {
      schema: {
        tags: ["数据"],
        summary: "地区概况：水平、增速、比重、位次与各集群",
        params: paramsSchema,
        querystring: areaProfileQuerySchema,
        response: { 200: areaProfileReplySchema },
      },
    },
    (request, reply) =>
      sendReleased(context, request, reply, ({ stores }) =>
        readAreaProfile(stores, request.params.code, request.query),
      ),
  );
};
