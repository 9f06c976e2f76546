import type { FastifyReply, FastifyRequest } from "fastify";
import type { AppContext } from "../app-context.ts";
import { type Reading, withWatermark } from "../use-cases/reading.ts";
import { type Outcome, RefusalError } from "../domain/refusal.ts";

interface Released {
  readonly release: number | null;
}

const JSON_TYPE = "application/json; charset=utf-8";

/** Answers with released figures as JSON, remembered until the figures change; a refusal becomes a problem. */
export function sendReleased(
  { released, readingOf }: AppContext,
  request: FastifyRequest,
  reply: FastifyReply,
  read: (reading: Reading) => Outcome<Released>,
): FastifyReply {
  const reading = readingOf(request);
  const outcome = read(reading);
  if (!outcome.ok) throw new RefusalError(outcome.refusal);
  return released.send(request, reply, {
    text: JSON.stringify(withWatermark(outcome.value, reading.watermark)),
    contentType: JSON_TYPE,
    release: outcome.value.release,
  });
}
