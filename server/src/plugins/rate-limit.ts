import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
const MINUTE_MS = 60_000;
/** A page with all its charts asks some thirty times; an office behind one address has many pages open. */
const REQUESTS_PER_MINUTE = 3000;

/**
 * Limits the requests of one client. Routes that guess passwords set a limit of their own (`config: { rateLimit }`).
 * Answers from memory are not counted: they cost less than counting.
 */
export async function registerRateLimit(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    max: REQUESTS_PER_MINUTE,
    timeWindow: MINUTE_MS,
    // Tools on the machine itself read without a limit; a route's own limit holds for them too.
    allowList: (request) => LOOPBACK.has(request.ip) && request.routeOptions.config.rateLimit === undefined,
  });
}
