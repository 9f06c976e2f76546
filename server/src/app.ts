import Fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import type { AppContext } from "./app-context.ts";
import { loadBoundaries } from "./boundaries/load-boundaries.ts";
import type { Config } from "./config.ts";
import { registerErrors } from "./plugins/errors.ts";
import { registerOpenapi } from "./plugins/openapi.ts";
import { createReleasedCache, registerReleasedCache } from "./plugins/released-cache.ts";
import { registerSecurityHeaders } from "./plugins/security-headers.ts";
import { registerStaticWeb } from "./plugins/static-web.ts";
import { registerValidation } from "./plugins/validation.ts";
import { registerRoutes } from "./routes/index.ts";
import type { Clock, Stores } from "./use-cases/ports.ts";
import { publishDueReleases } from "./use-cases/publish-due-releases.ts";

export interface AppOptions {
  readonly config: Config;
  readonly stores: Stores;
  readonly clock?: Clock;
  readonly version?: string;
  readonly logger?: FastifyServerOptions["logger"];
  /** Folder of the built page; left out means the workspace's own. */
  readonly webFolder?: string;
}

const CACHE_BYTES = 48 * 1024 * 1024;
const MAX_ADDRESS_PART = 8192;

const systemClock: Clock = { now: () => new Date().toISOString() };

/** The whole server except its port: ready for `listen` or, in tests, for `inject`. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, stores, clock = systemClock } = options;
  const app = Fastify({
    logger: options.logger ?? false,
    disableRequestLogging: true,
    trustProxy: "loopback",
    routerOptions: { maxParamLength: MAX_ADDRESS_PART },
  });
  const released = createReleasedCache({ stores, publicRead: config.publicRead, maxBytes: CACHE_BYTES });
  const context: AppContext = {
    config,
    stores,
    clock,
    released,
    boundaries: await loadBoundaries(config.boundaries),
    version: options.version ?? "0.1.0",
  };

  registerErrors(app);
  registerValidation(app);
  registerReleasedCache(app, released, () => publishDueReleases(stores, clock));
  await registerSecurityHeaders(app);
  await registerOpenapi(app, context.version);
  registerRoutes(app, context);
  await registerStaticWeb(app, options.webFolder);
  return app;
}
