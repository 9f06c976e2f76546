import * as z from "zod/mini";
import {
  layoutEndedSchema,
  MOST_WINDOW_LINES,
  readingBodySchema,
  type ReadingBody,
  sheetsReplySchema,
  sheetWindowQuerySchema,
  sheetWindowSchema,
  submissionDetailSchema,
} from "../contract/index.ts";
import { unwrap } from "../domain/refusal.ts";
import { requireActor } from "../plugins/session.ts";
import { createSheetReader } from "../sheet-window/create-sheet-reader.ts";
import { readSheets, readSheetWindow } from "../use-cases/read-sheet.ts";
import { submissionDetail } from "../use-cases/submission-reply.ts";
import type { Routes } from "./route.ts";
import { wholeNumber } from "./whole-number.ts";

const BASE = "/api/v1/submissions/:id";
const tags = ["报送"];
const paramsSchema = z.strictObject({ id: z.string() });
const windowParamsSchema = z.strictObject({ id: z.string(), index: z.string() });

/** The uploaded file as it is, and how it is read. Replies are `no-store`, as all of an upload. */
export const sheetRoutes: Routes = (app, { stores, clock, writer }) => {
  const reader = createSheetReader();

  app.get(
    `${BASE}/sheets`,
    {
      schema: {
        tags,
        summary: "原表的工作表与列对应",
        params: paramsSchema,
        response: { 200: sheetsReplySchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const { id } = request.params as z.infer<typeof paramsSchema>;
      return reply.send(unwrap(await readSheets(stores, reader, { id, actor })));
    },
  );

  app.get(
    `${BASE}/sheets/:index`,
    {
      schema: {
        tags,
        summary: "原表的若干行",
        params: windowParamsSchema,
        querystring: sheetWindowQuerySchema,
        response: { 200: sheetWindowSchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const { id, index } = request.params as z.infer<typeof windowParamsSchema>;
      const query = request.query as z.infer<typeof sheetWindowQuerySchema>;
      const window = await readSheetWindow(stores, reader, {
        id,
        actor,
        sheet: wholeNumber(index, "index", 0, 0, 1000),
        from: wholeNumber(query.from, "from", 1, 1, 1_048_576),
        lines: wholeNumber(query.lines, "lines", MOST_WINDOW_LINES, 1, MOST_WINDOW_LINES),
      });
      return reply.send(unwrap(window));
    },
  );

  app.post(
    `${BASE}/reading`,
    {
      schema: {
        tags,
        summary: "更正列对应或文字编码，重新读取并校验",
        params: paramsSchema,
        body: readingBodySchema,
        response: { 200: submissionDetailSchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const { id } = request.params as z.infer<typeof paramsSchema>;
      const { encoding, sheet = null, layout } = request.body as ReadingBody;
      const submission = unwrap(
        await writer.run("remap-submission", { id, encoding, sheet, layout, actor, now: clock.now() }),
      );
      return reply.send(submissionDetail(stores, submission, actor));
    },
  );

  app.delete(
    "/api/v1/sheet-layouts/:id",
    {
      schema: {
        tags,
        summary: "不再套用更正过的列对应",
        params: paramsSchema,
        response: { 200: layoutEndedSchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const id = wholeNumber((request.params as z.infer<typeof paramsSchema>).id, "id", 0, 1, 9_999_999);
      unwrap(await writer.run("forget-layout", { id, actor, now: clock.now() }));
      return reply.send({ id });
    },
  );
};
