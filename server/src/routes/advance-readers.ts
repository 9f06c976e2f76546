import * as z from "zod/mini";
import {
  type AddReader,
  addReaderSchema,
  previewsReplySchema,
  readersReplySchema,
} from "../contract/index.ts";
import { seesScheduled } from "../domain/publication/preview.ts";
import { RefusalError, unwrap } from "../domain/refusal.ts";
import { requireActor } from "../plugins/session.ts";
import { noSuchRelease, readersReply } from "../use-cases/advance-readers.ts";
import { listPreviews } from "../use-cases/release-reply.ts";
import { releaseId } from "./releases.ts";
import type { Routes } from "./route.ts";

const BASE = "/api/v1/releases/:id/readers";
const tags = ["提前阅读"];
const releaseParams = z.strictObject({ id: z.string() });
const readerParams = z.strictObject({ id: z.string(), username: z.string() });

/** Named readers of a scheduled release: who they are, who looked, and what one's own account may open. */
export const advanceReaderRoutes: Routes = (app, { stores, clock, writer }) => {
  app.get(
    "/api/v1/previews",
    { schema: { tags, summary: "本账号可提前阅读的发布", response: { 200: previewsReplySchema } } },
    (request, reply) =>
      reply
        .header("cache-control", "no-store")
        .send({ previews: listPreviews(stores, requireActor(request), clock.now()) }),
  );

  app.get(
    BASE,
    {
      schema: {
        tags,
        summary: "提前阅读名单与阅读记录",
        params: releaseParams,
        response: { 200: readersReplySchema },
      },
    },
    (request, reply) => {
      const actor = requireActor(request);
      const id = releaseId((request.params as z.infer<typeof releaseParams>).id);
      if (!seesScheduled(actor) || !stores.releases.find(id)) throw new RefusalError(noSuchRelease(id));
      return reply.send(readersReply(stores, id));
    },
  );

  app.post(
    BASE,
    {
      schema: {
        tags,
        summary: "增加提前阅读人，或改其开始时间",
        params: releaseParams,
        body: addReaderSchema,
        response: { 201: readersReplySchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const id = releaseId((request.params as z.infer<typeof releaseParams>).id);
      const { username, from } = request.body as AddReader;
      unwrap(
        await writer.run("add-advance-reader", {
          release: id,
          username,
          from: from ?? null,
          actor,
          now: clock.now(),
        }),
      );
      return reply.code(201).send(readersReply(stores, id));
    },
  );

  app.delete(
    `${BASE}/:username`,
    {
      schema: {
        tags,
        summary: "取消提前阅读人",
        params: readerParams,
        response: { 200: readersReplySchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const { id: text, username } = request.params as z.infer<typeof readerParams>;
      const id = releaseId(text);
      unwrap(await writer.run("remove-advance-reader", { release: id, username, actor, now: clock.now() }));
      return reply.send(readersReply(stores, id));
    },
  );
};
