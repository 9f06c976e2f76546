import * as z from "zod/mini";
import {
  type CreateRelease,
  createReleaseSchema,
  releaseSchema,
  releasesReplySchema,
} from "../contract/index.ts";
import { RefusalError, unwrap } from "../domain/refusal.ts";
import { requireActor } from "../plugins/session.ts";
import { listReleases, releaseReply } from "../use-cases/release-reply.ts";
import type { Routes } from "./route.ts";

const BASE = "/api/v1/releases";
const tags = ["报送"];
const paramsSchema = z.strictObject({ id: z.string() });

function releaseId(text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new RefusalError({
    kind: "not-found",
    code: "unknown-release",
    message: `没有编号为“${text}”的发布。`,
    path: "id",
  });
}

export const releaseRoutes: Routes = (app, { stores, clock, writer }) => {
  app.get(
    BASE,
    { schema: { tags, summary: "发布记录", response: { 200: releasesReplySchema } } },
    (request, reply) =>
      reply.header("cache-control", "no-store").send({ releases: listReleases(stores, request.actor) }),
  );

  app.post(
    BASE,
    {
      schema: {
        tags,
        summary: "发布已确认的报送",
        body: createReleaseSchema,
        response: { 201: releaseSchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const body = request.body as CreateRelease;
      const release = unwrap(
        await writer.run("create-release", {
          submissions: body.submissions,
          publishAt: body.publishAt ?? null,
          vintage: body.vintage,
          note: body.note,
          actor,
          now: clock.now(),
        }),
      );
      return reply
        .header("cache-control", "no-store")
        .code(201)
        .send(releaseReply(stores, release, actor));
    },
  );

  app.delete(
    `${BASE}/:id`,
    {
      schema: { tags, summary: "取消尚未公开的发布", params: paramsSchema, response: { 200: releaseSchema } },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const id = releaseId((request.params as { id: string }).id);
      const release = unwrap(await writer.run("recall-release", { id, actor, now: clock.now() }));
      return reply.header("cache-control", "no-store").send(releaseReply(stores, release, actor));
    },
  );
};
