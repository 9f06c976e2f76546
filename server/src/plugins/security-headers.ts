import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";

/** Everything comes from the own origin; styles may be inline because React sets style attributes. */
export const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  fontSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
} as const;

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
const MINUTE_MS = 60_000;
/** A page with all its charts asks some thirty times; an office behind one address has many pages open. */
const REQUESTS_PER_MINUTE = 3000;

/**
 * Headers that keep the page to its own origin, and a limit on requests per client. Routes that guess passwords set
 * a limit of their own (`config: { rateLimit }`).
 */
export async function registerSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: Object.fromEntries(
        Object.entries(contentSecurityPolicy).map(([directive, sources]) => [directive, [...sources]]),
      ),
    },
    // The platform runs on plain HTTP inside an office network; a reverse proxy with TLS adds this itself.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "sameorigin" },
  });
  await app.register(rateLimit, {
    max: REQUESTS_PER_MINUTE,
    timeWindow: MINUTE_MS,
    // Tools on the machine itself read without a limit; a route's own limit holds for them too.
    allowList: (request) => LOOPBACK.has(request.ip) && request.routeOptions.config.rateLimit === undefined,
  });
}
