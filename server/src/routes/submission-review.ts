import * as z from "zod/mini";
import {
  type ExplanationBody,
  explanationBodySchema,
  explanationReplySchema,
  type MoveBody,
  moveBodySchema,
  type MovesBody,
  movesBodySchema,
  movesReplySchema,
  submissionSchema,
} from "../contract/index.ts";
import { RefusalError, unwrap } from "../domain/refusal.ts";
import { requireActor } from "../plugins/session.ts";
import type { PersonalMove } from "../use-cases/move-request.ts";
import { findingReplies, submissionReply } from "../use-cases/submission-reply.ts";
import type { Routes } from "./route.ts";

const BASE = "/api/v1/submissions";
const tags = ["报送"];
const paramsSchema = z.strictObject({ id: z.string() });
const moves: readonly { readonly id: PersonalMove; readonly summary: string }[] = [
  { id: "confirm", summary: "确认入库" },
  { id: "submit", summary: "提交审核（核实性问题须已说明，订正须写修订说明）" },
  { id: "unsubmit", summary: "撤回提交（审核员处理之前）" },
  { id: "approve", summary: "审核通过（县审、市审、省验收）" },
  { id: "lock", summary: "锁定" },
  { id: "return", summary: "退回（须写原因）" },
  { id: "withdraw", summary: "撤回" },
];
/** Uploads moved with one request at most. */
const MOST_AT_ONCE = 200;

type Params = z.infer<typeof paramsSchema>;

/** The moves of the review, one by one or several at once, and the explanations of findings. */
export const submissionReviewRoutes: Routes = (app, { stores, clock, writer }) => {
  for (const { id: move, summary } of moves)
    app.post(
      `${BASE}/:id/${move}`,
      {
        schema: {
          tags,
          summary,
          params: paramsSchema,
          body: z.nullish(moveBodySchema),
          response: { 200: submissionSchema },
        },
      },
      async (request, reply) => {
        const actor = requireActor(request);
        const body = (request.body ?? {}) as MoveBody;
        const submission = unwrap(
          await writer.run("move-submission", {
            id: (request.params as Params).id,
            move,
            reason: body.reason ?? body.comment ?? null,
            revisionNote: body.revisionNote ?? null,
            findings: body.findings ?? [],
            from: body.from ?? null,
            actor,
            now: clock.now(),
          }),
        );
        return reply.send(submissionReply(submission, actor));
      },
    );

  app.post(
    `${BASE}/moves`,
    {
      schema: {
        tags,
        summary: "批量审核通过、锁定或退回（逐份处理，逐份答复）",
        body: movesBodySchema,
        response: { 200: movesReplySchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const { move, ids, reason } = request.body as MovesBody;
      const asked = [...new Set(ids)];
      if (asked.length === 0 || asked.length > MOST_AT_ONCE)
        throw new RefusalError({
          kind: "invalid",
          code: "invalid-field",
          message: `一次处理1到${MOST_AT_ONCE}份报送，收到${asked.length}份。`,
          path: "ids",
        });
      const outcomes = [];
      for (const id of asked) {
        const outcome = await writer.run("move-submission", {
          id,
          move,
          reason: reason ?? null,
          actor,
          now: clock.now(),
        });
        outcomes.push(
          outcome.ok
            ? { id, submission: submissionReply(outcome.value, actor), problem: null }
            : {
                id,
                submission: null,
                problem: { code: outcome.refusal.code, message: outcome.refusal.message },
              },
        );
      }
      return reply.send({ outcomes });
    },
  );

  app.post(
    `${BASE}/:id/explanations`,
    {
      schema: {
        tags,
        summary: "填写核实性问题的说明",
        params: paramsSchema,
        body: explanationBodySchema,
        response: { 200: explanationReplySchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const { findingId, text } = request.body as ExplanationBody;
      const { id } = request.params as Params;
      const { finding, submission } = unwrap(
        await writer.run("explain-finding", { id, findingId, text, actor, now: clock.now() }),
      );
      return reply.send({
        finding: findingReplies(stores, id, [finding])[0]!,
        unexplained: submission.unexplained,
      });
    },
  );
};
