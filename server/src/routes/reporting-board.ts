import * as z from "zod/mini";
import {
  type RemindBody,
  remindBodySchema,
  reminderParametersSchema,
  remindersReplySchema,
  reportingBoardParametersSchema,
  type ReportingBoardParameters,
  reportingBoardSchema,
  type SetDeadlineBody,
  setDeadlineBodySchema,
} from "../contract/index.ts";
import { unwrap } from "../domain/refusal.ts";
import { requireActor } from "../plugins/session.ts";
import { listReminders } from "../use-cases/list-reminders.ts";
import { readReportingBoard } from "../use-cases/read-reporting-board.ts";
import { reminderReply } from "../use-cases/reminder-reply.ts";
import type { Routes } from "./route.ts";

const BASE = "/api/v1";
const tags = ["报送"];
const deadlineParamsSchema = z.strictObject({ dataflow: z.string(), period: z.string() });
type DeadlineParams = z.infer<typeof deadlineParamsSchema>;

export const reportingBoardRoutes: Routes = (app, { stores, clock, writer, reporting }) => {
  app.get(
    `${BASE}/reporting-board`,
    {
      schema: {
        tags,
        summary: "催报：各地区一张报表一个报告期的报送进度（只有状态，没有数据）",
        querystring: reportingBoardParametersSchema,
        response: { 200: reportingBoardSchema },
      },
    },
    (request, reply) => {
      const actor = requireActor(request);
      const parameters = request.query as ReportingBoardParameters;
      const board = unwrap(readReportingBoard(stores, reporting, parameters, actor, clock.now()));
      return reply.header("cache-control", "no-store").send(board);
    },
  );

  app.put(
    `${BASE}/reporting-deadlines/:dataflow/:period`,
    {
      schema: {
        tags,
        summary: "设定一张报表一个报告期的截止时间（精确到分钟；null 恢复按规则）",
        params: deadlineParamsSchema,
        body: setDeadlineBodySchema,
        response: { 200: reportingBoardSchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const { dataflow, period } = request.params as DeadlineParams;
      const now = clock.now();
      const body = request.body as SetDeadlineBody;
      unwrap(
        await writer.run("set-deadline", { dataflow, period, ...body, settings: reporting, actor, now }),
      );
      const board = unwrap(readReportingBoard(stores, reporting, { dataflow, period }, actor, now));
      return reply.header("cache-control", "no-store").send(board);
    },
  );

  app.get(
    `${BASE}/reminders`,
    {
      schema: {
        tags,
        summary: "催报记录：何时、谁、以何种方式催过",
        querystring: reminderParametersSchema,
        response: { 200: remindersReplySchema },
      },
    },
    (request, reply) => {
      const actor = requireActor(request);
      const parameters = request.query as z.infer<typeof reminderParametersSchema>;
      const reminders = unwrap(listReminders(stores, reporting, parameters, actor, clock.now()));
      return reply.header("cache-control", "no-store").send({ reminders });
    },
  );

  app.post(
    `${BASE}/reminders`,
    {
      schema: {
        tags,
        summary: "催报一个或多个地区，记入催报记录",
        body: remindBodySchema,
        response: { 201: remindersReplySchema },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request);
      const body = request.body as RemindBody;
      const reminders = unwrap(
        await writer.run("remind-areas", { ...body, settings: reporting, actor, now: clock.now() }),
      );
      return reply
        .header("cache-control", "no-store")
        .code(201)
        .send({ reminders: reminders.map((reminder) => reminderReply(stores, reminder)) });
    },
  );
};
