import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from "fastify";

import { problemOfError, sendProblem } from "./plugins/errors.ts";

const MAX_ADDRESS_PART = 8192;

/** A server without routes, with the options every server of the platform has. */
export function createServer(logger: FastifyServerOptions["logger"] = false): FastifyInstance {
  return Fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    // Troubles are logged with their address; a logger for each request would cost more than an answer from memory.
    childLoggerFactory: (parent) => parent,
    trustProxy: "loopback",
    // Addresses the router cannot even read never reach the error handler.
    frameworkErrors: (error, _request, reply) => {
      sendProblem(reply, problemOfError(error));
    },
    routerOptions: { maxParamLength: MAX_ADDRESS_PART },
  });
}
