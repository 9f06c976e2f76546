import * as z from "zod/mini";
import { createAnnotator } from "../annotation/create-annotator.ts";
import {
  type DifferenceQuery,
  differenceQuerySchema,
  differenceReplySchema,
  findingsReplySchema,
  submissionDetailSchema,
  type SubmissionsParameters,
  submissionsParametersSchema,
  submissionsReplySchema,
} from "../contract/index.ts";
import { attachmentHeader } from "../domain/export/index.ts";
import { RefusalError, unwrap } from "../domain/refusal.ts";
import { readUpload } from "../plugins/multipart.ts";
import { requireActor } from "../plugins/session.ts";
import { readAnnotatedWorkbook } from "../use-cases/read-annotated-workbook.ts";
import { readDifferences } from "../use-cases/read-differences.ts";
import { layoutReply } from "../use-cases/read-sheet.ts";
import { listSubmissions, readSubmission, submissionFilter } from "../use-cases/read-submissions.ts";
import {
  findingReplies,
  findingReply,
  FINDINGS_WITH_DETAIL,
  submissionDetail,
  submissionReply,
} from "../use-cases/submission-reply.ts";
import type { Routes } from "./route.ts";
import { wholeNumber } from "./whole-number.ts";

const BASE = "/api/v1/submissions";
const FIELDS = ["dataflow", "period", "area", "dryRun"] as const;
const tags = ["报送"];
const paramsSchema = z.strictObject({ id: z.string() });
const pageSchema = z.strictObject({ limit: z.optional(z.string()), offset: z.optional(z.string()) });
const MAX_PAGE = 500;
const DEFAULT_PAGE = 50;

type Params = z.infer<typeof paramsSchema>;
type Page = z.infer<typeof pageSchema>;

function pageOf(query: Page): { readonly limit: number; readonly offset: number } {
  return {
    limit: wholeNumber(query.limit, "limit", DEFAULT_PAGE, 1, MAX_PAGE),
    offset: wholeNumber(query.offset, "offset", 0, 0, 9_999_999),
  };
}

function flag(text: string | undefined): boolean {
  if (text === undefined || text === "" || text === "false") return false;
  if (text === "true") return true;
  throw new RefusalError({
    kind: "invalid",
    code: "invalid-field",
    message: "字段dryRun应为true或false。",
    path: "dryRun",
  });
}

function given(text: string | undefined): string | null {
  return text === undefined || text.trim() === "" ? null : text.trim();
}

export const submissionRoutes: Routes = (app, { config, stores, clock, writer, record }) => {
  // Nothing of an upload may stay in a cache.
  app.addHook("onSend", (request, reply, payload, done) => {
    if (request.url.startsWith(BASE)) void reply.header("cache-control", "no-store");
    done(null, payload);
  });

  app.post(
    BASE,
    {
      schema: {
        tags,
        summary: "上报报表文件（multipart:file、dataflow、period、area、dryRun）",
        consumes: ["multipart/form-data"],
        response: { 201: submissionDetailSchema, 200: submissionDetailSchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const upload = await readUpload(request, FIELDS, config.maxUploadBytes);
      const dryRun = flag(upload.fields["dryRun"]);
      const received = unwrap(
        await writer.run("receive-submission", {
          bytes: upload.bytes,
          fileName: upload.fileName,
          dataflow: given(upload.fields["dataflow"]),
          period: given(upload.fields["period"]),
          area: given(upload.fields["area"]),
          dryRun,
          actor,
          now: clock.now(),
        }),
      );
      const { submission } = received;
      const body = dryRun
        ? {
            ...submissionReply(submission, actor, true),
            findings: received.findings.slice(0, FINDINGS_WITH_DETAIL).map(findingReply),
            chain: [],
            mayExplain: false,
            layout: received.layout && layoutReply(received.layout),
            events: [],
          }
        : submissionDetail(stores, submission, actor);
      return reply.code(dryRun ? 200 : 201).send(body);
    },
  );

  app.get(
    BASE,
    {
      schema: {
        tags,
        summary: "报送列表（可按报表、报告期、地区、状态筛选）",
        querystring: submissionsParametersSchema,
        response: { 200: submissionsReplySchema },
      },
    },
    (request, reply) => {
      const actor = requireActor(request);
      const query = request.query as SubmissionsParameters;
      const filter = unwrap(submissionFilter(query));
      const { submissions, total } = listSubmissions(stores, actor, { ...filter, ...pageOf(query) });
      return reply.send({ submissions: submissions.map((entry) => submissionReply(entry, actor)), total });
    },
  );

  app.get(
    `${BASE}/:id`,
    {
      schema: { tags, summary: "一份报送", params: paramsSchema, response: { 200: submissionDetailSchema } },
    },
    (request, reply) => {
      const actor = requireActor(request);
      const submission = unwrap(readSubmission(stores, (request.params as Params).id, actor));
      return reply.send(submissionDetail(stores, submission, actor));
    },
  );

  app.get(
    `${BASE}/:id/findings`,
    {
      schema: {
        tags,
        summary: "审核结果",
        params: paramsSchema,
        querystring: pageSchema,
        response: { 200: findingsReplySchema },
      },
    },
    (request, reply) => {
      const { id } = unwrap(readSubmission(stores, (request.params as Params).id, requireActor(request)));
      const findings = stores.submissions.findings(id, pageOf(request.query as Page));
      return reply.send({
        findings: findingReplies(stores, id, findings),
        total: stores.submissions.countFindings(id),
      });
    },
  );

  app.get(
    `${BASE}/:id/difference`,
    {
      schema: {
        tags,
        summary: "与已发布数据、上一版报送的差异（kind、order=effect|surprise）",
        params: paramsSchema,
        querystring: differenceQuerySchema,
        response: { 200: differenceReplySchema },
      },
    },
    (request, reply) => {
      const submission = unwrap(readSubmission(stores, (request.params as Params).id, requireActor(request)));
      const { kind, order, ...page } = request.query as DifferenceQuery;
      return reply.send(unwrap(readDifferences(stores, submission, { kind, order, ...pageOf(page) })));
    },
  );

  app.get(
    `${BASE}/:id/original`,
    { schema: { tags, summary: "原始文件", params: paramsSchema } },
    async (request, reply) => {
      const actor = requireActor(request);
      const submission = unwrap(readSubmission(stores, (request.params as Params).id, actor));
      const event = {
        at: clock.now(),
        actor: actor.username,
        action: "download-original",
        object: submission.id,
        detail: null,
      };
      await record(event);
      const bytes = stores.submissions.readFile(submission.sha256)!;
      return reply
        .type("application/octet-stream")
        .header(
          "content-disposition",
          `attachment; filename*=UTF-8''${encodeURIComponent(submission.fileName)}`,
        )
        .send(Buffer.from(bytes));
    },
  );

  const annotate = createAnnotator();
  app.get(
    `${BASE}/:id/annotated.xlsx`,
    { schema: { tags, summary: "批注版（原工作簿标出审核结果）", params: paramsSchema } },
    async (request, reply) => {
      const actor = requireActor(request);
      const { id } = request.params as Params;
      const now = clock.now();
      const workbook = unwrap(await readAnnotatedWorkbook(stores, annotate, { id, actor, now }));
      await record({
        at: now,
        actor: actor.username,
        action: "download-annotated",
        object: id,
        detail: null,
      });
      return reply
        .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .header("content-disposition", attachmentHeader(workbook.fileName, "xlsx"))
        .send(Buffer.from(workbook.bytes));
    },
  );
};
