import * as z from "zod/mini";
import {
  type CheckRelease,
  checkReleaseSchema,
  type ChecklistQuery,
  checklistQuerySchema,
  checklistReplySchema,
  type CreateRelease,
  createReleaseSchema,
  releaseSchema,
  releasesReplySchema,
} from "../contract/index.ts";
import { RefusalError, unwrap } from "../domain/refusal.ts";
import { requireActor } from "../plugins/session.ts";
import { noSuchRelease } from "../use-cases/advance-readers.ts";
import { checklistReply } from "../use-cases/check-release.ts";
import { listReleases, releaseReply } from "../use-cases/release-reply.ts";
import type { Routes } from "./route.ts";

const BASE = "/api/v1/releases";
const tags = ["报送"];
const paramsSchema = z.strictObject({ id: z.string() });
const recallSchema = z.strictObject({ reason: z.optional(z.string()) });

/** The number of a release. @throws RefusalError when the text is none */
export function releaseId(text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new RefusalError(noSuchRelease(text));
}

export const releaseRoutes: Routes = (app, { stores, clock, writer }) => {
  app.addHook("onSend", (request, reply, payload, done) => {
    if (request.routeOptions.url?.startsWith(BASE)) void reply.header("cache-control", "no-store");
    done(null, payload);
  });

  app.get(
    BASE,
    { schema: { tags, summary: "发布记录", response: { 200: releasesReplySchema } } },
    (request, reply) => reply.send({ releases: listReleases(stores, request.actor) }),
  );

  const check = async (actor: ReturnType<typeof requireActor>, body: CheckRelease) =>
    checklistReply(
      unwrap(
        await writer.run("check-release", {
          ...body,
          publishAt: body.publishAt ?? null,
          actor,
          now: clock.now(),
        }),
      ),
    );

  app.get(
    `${BASE}/checklist`,
    {
      schema: {
        tags,
        summary: "发布前检查单：拦截项与须确认项",
        querystring: checklistQuerySchema,
        response: { 200: checklistReplySchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const { submissions, ...rest } = request.query as ChecklistQuery;
      const ids = submissions.split(",").filter((id) => id !== "");
      return reply.send(await check(actor, { ...rest, submissions: ids }));
    },
  );

  app.post(
    `${BASE}/checklist`,
    {
      schema: {
        tags,
        summary: "发布前检查单（报送较多时）",
        body: checkReleaseSchema,
        response: { 200: checklistReplySchema },
      },
    },
    async (request, reply) => reply.send(await check(requireActor(request), request.body as CheckRelease)),
  );

  app.post(
    BASE,
    {
      schema: {
        tags,
        summary: "发布已锁定的报送；检查单中须确认的项在acknowledged中列出",
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
          acknowledged: body.acknowledged ?? [],
          actor,
          now: clock.now(),
        }),
      );
      return reply.code(201).send(releaseReply(stores, release, actor));
    },
  );

  app.delete(
    `${BASE}/:id`,
    {
      schema: {
        tags,
        summary: "取消尚未公开的发布；reason 写入记录",
        params: paramsSchema,
        querystring: recallSchema,
        response: { 200: releaseSchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const id = releaseId((request.params as { id: string }).id);
      const { reason } = request.query as z.infer<typeof recallSchema>;
      const release = unwrap(
        await writer.run("recall-release", { id, reason: reason ?? null, actor, now: clock.now() }),
      );
      return reply.send(releaseReply(stores, release, actor));
    },
  );
};
