import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from "fastify";

const MAX_ADDRESS_PART = 8192;

/** A server without routes, with the options every server of the platform has. */
export function createServer(logger: FastifyServerOptions["logger"] = false): FastifyInstance {
  return Fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: "loopback",
    routerOptions: { maxParamLength: MAX_ADDRESS_PART },
  });
}
