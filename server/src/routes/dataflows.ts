import {
  areaByCode,
  type Dataflow,
  dataflows,
  formOfDepartment,
  type MonthIndex,
  periodName,
  PROVINCE_CODE,
} from "@dash/data";
import type { FastifyRequest } from "fastify";
import * as z from "zod/mini";
import { dataflowsReplySchema, templateQuerySchema } from "../contract/index.ts";
import { unwrap } from "../domain/refusal.ts";
import { templateCsv } from "../templates/template-csv.ts";
import { templateWorkbook } from "../templates/template-workbook.ts";
import type { Actor } from "../use-cases/actor.ts";
import { requestedArea, requestedDataflow, requestedPeriod } from "../use-cases/form-request.ts";
import { listDataflows } from "../use-cases/list-dataflows.ts";
import type { Routes } from "./route.ts";

const BASE = "/api/v1/dataflows";
const tags = ["报送"];
const paramsSchema = z.strictObject({ id: z.string() });
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface TemplateRequest {
  readonly dataflow: Dataflow;
  readonly month: MonthIndex;
  readonly area: string;
}

function readTemplateRequest(request: FastifyRequest, now: string): TemplateRequest {
  const { id } = request.params as z.infer<typeof paramsSchema>;
  const { period, area = PROVINCE_CODE } = request.query as z.infer<typeof templateQuerySchema>;
  const dataflow = unwrap(requestedDataflow(id));
  return {
    dataflow: departmentForm(dataflow, request.actor),
    month: unwrap(requestedPeriod(period, dataflow, now)),
    area: unwrap(requestedArea(area)),
  };
}

/** The columns a department compiles; everybody else gets the whole form, and so does a department that has none of it. */
function departmentForm(dataflow: Dataflow, actor: Actor | null): Dataflow {
  const own = formOfDepartment(dataflow, actor?.department ?? null);
  return own.columns.length > 0 ? own : dataflow;
}

/** 湖北省_十大产业集群季度表_2025年全年.xlsx, encoded for a header. */
function disposition({ dataflow, month, area }: TemplateRequest, extension: string): string {
  const name = `${areaByCode(area)!.name}_${dataflow.name}_${periodName(month, "year-to-date")}.${extension}`;
  return `attachment; filename="template.${extension}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

export const dataflowRoutes: Routes = (app, { stores, clock }) => {
  app.get(
    BASE,
    { schema: { tags, summary: "报表目录", response: { 200: dataflowsReplySchema } } },
    (request, reply) =>
      reply
        .header("cache-control", "no-store")
        .send({ dataflows: listDataflows(stores, request.actor, clock.now()) }),
  );

  const schema = { tags, params: paramsSchema, querystring: templateQuerySchema };
  app.get(
    `${BASE}/:id/template.xlsx`,
    { schema: { ...schema, summary: `填报模板（xlsx），报表：${dataflows.map(({ id }) => id).join("、")}` } },
    async (request, reply) => {
      const wanted = readTemplateRequest(request, clock.now());
      const workbook = await templateWorkbook(wanted.dataflow, wanted.month, wanted.area);
      return reply
        .header("cache-control", "no-store")
        .header("content-disposition", disposition(wanted, "xlsx"))
        .type(XLSX)
        .send(Buffer.from(workbook));
    },
  );
  app.get(
    `${BASE}/:id/template.csv`,
    { schema: { ...schema, summary: "填报模板（CSV,UTF-8）" } },
    (request, reply) => {
      const wanted = readTemplateRequest(request, clock.now());
      return reply
        .header("cache-control", "no-store")
        .header("content-disposition", disposition(wanted, "csv"))
        .type("text/csv; charset=utf-8")
        .send(templateCsv(wanted.dataflow, wanted.month, wanted.area));
    },
  );
};
