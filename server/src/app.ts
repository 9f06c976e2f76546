import type { FastifyInstance, FastifyServerOptions, Session } from "fastify";
import type { AppContext } from "./app-context.ts";
import { loadBoundaries } from "./boundaries/load-boundaries.ts";
import type { Config } from "./config.ts";
import { createServer } from "./create-server.ts";
import { registerAuditViews } from "./plugins/audit-views.ts";
import { registerErrors } from "./plugins/errors.ts";
import { registerDocsPage, registerOpenapi } from "./plugins/openapi.ts";
import { createReleasedCache, registerReleasedCache } from "./plugins/released-cache.ts";
import { registerRateLimit } from "./plugins/rate-limit.ts";
import { registerSecurityHeaders } from "./plugins/security-headers.ts";
import { registerStaticWeb } from "./plugins/static-web.ts";
import { registerValidation } from "./plugins/validation.ts";
import { registerPersonalRoutes, registerPreviewRoutes, registerReadRoutes } from "./routes/index.ts";
import { createWriter } from "./jobs/create-writer.ts";
import { createInlineWriter } from "./jobs/create-inline-writer.ts";
import type { Writer } from "./jobs/jobs.ts";
import { registerMultipart } from "./plugins/multipart.ts";
import { registerSameOrigin } from "./plugins/same-origin.ts";
import { registerSession } from "./plugins/session.ts";
import { loadReportingSettings } from "./reporting-file/load-reporting-settings.ts";
import type { OpenedStores } from "./storage/open-stores.ts";
import { createSessionStore } from "./storage/session-store.ts";
import { writeWhenFree } from "./storage/write-when-free.ts";
import type { Clock } from "./use-cases/ports.ts";

export interface AppOptions {
  readonly config: Config;
  readonly stores: OpenedStores;
  /** Left out means a thread of its own. */
  readonly writer?: Writer;
  readonly clock?: Clock;
  /** What sessions are timed by; left out means the machine's clock. */
  readonly sessionClock?: Clock;
  readonly version?: string;
  readonly logger?: FastifyServerOptions["logger"];
  /** Folder of the built page; left out means the workspace's own. */
  readonly webFolder?: string;
}

const CACHE_BYTES = 16 * 1024 * 1024;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const systemClock: Clock = { now: () => new Date().toISOString() };

/** The whole server except its port: ready for `listen` or, in tests, for `inject`. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, stores, clock = systemClock, sessionClock = systemClock } = options;
  const app = createServer(options.logger);
  const { publicRead } = config;
  const released = createReleasedCache({ stores, clock, publicRead, maxBytes: CACHE_BYTES });
  const published = { stores, watermark: null };
  const writer = options.writer ?? startWriter(app, stores, config);
  const context: AppContext = {
    config,
    stores,
    readingOf: () => published,
    writer,
    write: (work) => writeWhenFree(stores.connection, work),
    record: (event) => writeWhenFree(stores.connection, () => stores.audit.append(event)),
    clock,
    sessionClock,
    released,
    boundaries: await loadBoundaries(config.boundaries),
    reporting: await loadReportingSettings(config.reportingFile),
    version: options.version ?? "0.1.0",
  };

  registerErrors(app);
  registerValidation(app);
  registerReleasedCache(app, released);
  await registerRateLimit(app);
  await registerOpenapi(app, context.version);
  if (publicRead) await registerReadRoutes(app, context);
  await app.register(async (guarded) => {
    await registerSecurityHeaders(guarded);
    registerSameOrigin(guarded);
    const now = () => Date.parse(sessionClock.now());
    const limits = {
      idleMs: config.sessionIdleMinutes * MINUTE_MS,
      lifetimeMs: config.sessionLifetimeHours * HOUR_MS,
    };
    const sessions = createSessionStore<Session>(stores.connection, limits, now);
    await registerSession(guarded, { config, sessions, accounts: stores.accounts, now });
    registerAuditViews(guarded, context);
    await registerMultipart(guarded, config);
    if (!publicRead) await registerReadRoutes(guarded, context);
    registerPersonalRoutes(guarded, context);
    await registerPreviewRoutes(guarded, context);
    await registerDocsPage(guarded);
    await registerStaticWeb(guarded, options.webFolder);
  });
  return app;
}

/** The writer of a database file; one in memory is reached by no other thread. */
function startWriter(app: FastifyInstance, stores: OpenedStores, config: Config): Writer {
  if (stores.connection.memory) return createInlineWriter(stores);
  const writer = createWriter({
    databaseFile: stores.connection.name,
    confidentiality: config.confidentiality,
    onTrouble: (message) => app.log.error(message),
  });
  app.addHook("onClose", () => writer.close());
  return writer;
}
