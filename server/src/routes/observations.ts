import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import {
  type ObservationsQuery,
  observationsQuerySchema,
  type ObservationsReply,
  observationsReplySchema,
} from "../contract/index.ts";
import type { AppContext } from "../app-context.ts";
import { attachmentHeader, fileNameOf } from "../domain/export/index.ts";
import { RefusalError, unwrap } from "../domain/refusal.ts";
import { type DownloadFormat, downloadFormats } from "../downloads/index.ts";
import { exportObservations } from "../use-cases/export-observations.ts";
import { type ObservationTable, queryObservations, toObservation } from "../use-cases/query-observations.ts";
import { withWatermark } from "../use-cases/reading.ts";
import type { Routes } from "./route.ts";

/** Longer replies are made while they are sent, and not kept in memory. */
const ROWS_KEPT = 5000;
const JSON_TYPE = "application/json; charset=utf-8";
const ROWS_PER_PIECE = 256;

export const observationRoutes: Routes = (app, context) => {
  app.get<{ Querystring: ObservationsQuery }>(
    "/observations",
    {
      schema: {
        tags: ["数据"],
        summary: "按指标、地区、集群、时期读取数据；format 可为 json、csv、csv-gb18030、xlsx",
        querystring: observationsQuerySchema,
        response: { 200: observationsReplySchema },
      },
    },
    async (request, reply) => {
      const format = selectFormat(request.query.format);
      const { stores, watermark } = context.readingOf(request);
      const table = withWatermark(unwrap(queryObservations(stores, request.query)), watermark);
      if (format === null) return sendJson(context, request, reply, table);
      return sendFile(context, request, reply, table, format);
    },
  );
};

/** The download format a parameter names; null is JSON. */
function selectFormat(id: string | undefined): DownloadFormat | null {
  if (id === undefined || id === "json") return null;
  const format = downloadFormats.find((candidate) => candidate.id === id);
  if (format) return format;
  throw new RefusalError({
    kind: "invalid",
    code: "unknown-format",
    message: `没有“${id}”这种格式。可用：json、${downloadFormats.map((one) => `${one.id}（${one.name}）`).join("、")}。`,
    path: "format",
    detail: { allowed: ["json", ...downloadFormats.map((one) => one.id)] },
  });
}

function replyHead(table: ObservationTable): Omit<ObservationsReply, "observations"> {
  const { notes, sources, simulated, asof, release } = table;
  return { notes: [...notes], sources: [...sources], simulated, asof, release };
}

function sendJson(
  { released }: AppContext,
  request: FastifyRequest,
  reply: FastifyReply,
  table: ObservationTable,
): FastifyReply {
  if (table.rows.length > ROWS_KEPT) return stream(reply, JSON_TYPE, Readable.from(jsonPieces(table)));
  const body: ObservationsReply = {
    observations: table.rows.map((row) => toObservation(row, table.statistic)),
    ...replyHead(table),
  };
  return released.send(request, reply, {
    text: JSON.stringify(body),
    contentType: JSON_TYPE,
    release: table.release,
  });
}

function* jsonPieces(table: ObservationTable): Generator<string> {
  yield '{"observations":[';
  for (let at = 0; at < table.rows.length; at += ROWS_PER_PIECE) {
    const piece = table.rows.slice(at, at + ROWS_PER_PIECE);
    const text = piece.map((row) => JSON.stringify(toObservation(row, table.statistic))).join(",");
    yield (at === 0 ? "" : ",") + text;
  }
  yield `],${JSON.stringify(replyHead(table)).slice(1)}`;
}

async function sendFile(
  context: AppContext,
  request: FastifyRequest,
  reply: FastifyReply,
  observations: ObservationTable,
  format: DownloadFormat,
): Promise<FastifyReply> {
  const table = exportObservations(observations, context.readingOf(request).watermark);
  const disposition = attachmentHeader(fileNameOf(table, format.extension), format.extension);
  const pieces = format.write(table);
  if (table.rowCount > ROWS_KEPT) {
    reply.header("content-disposition", disposition);
    return stream(reply, format.contentType, Readable.from(pieces));
  }
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return context.released.send(request, reply, {
    text: Buffer.concat(parts),
    contentType: format.contentType,
    release: observations.release,
    disposition,
  });
}

function stream(reply: FastifyReply, contentType: string, body: Readable): FastifyReply {
  return reply.header("cache-control", "no-store").type(contentType).send(body);
}
