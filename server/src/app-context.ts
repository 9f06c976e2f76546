import type { FastifyRequest } from "fastify";
import type { Boundaries } from "./boundaries/load-boundaries.ts";
import type { Config } from "./config.ts";
import type { ReleasedCache } from "./plugins/released-cache.ts";
import type { ReportingSettings } from "./domain/reporting/reporting-settings.ts";
import type { Writer } from "./jobs/jobs.ts";
import type { OpenedStores } from "./storage/open-stores.ts";
import type { AuditEvent, Clock } from "./use-cases/ports.ts";
import type { Reading } from "./use-cases/reading.ts";

/** What every route works with. */
export interface AppContext {
  readonly config: Config;
  readonly stores: OpenedStores;
  /** What a read of figures answers from. */
  readonly readingOf: (request: FastifyRequest) => Reading;
  /** Writes into the audit log without holding up reads. */
  readonly record: (event: AuditEvent) => Promise<void>;
  /** Carries out a small write without holding up reads. */
  readonly write: <T>(work: () => T) => Promise<T>;
  /** Carries out uploads, moves and releases. */
  readonly writer: Writer;
  readonly clock: Clock;
  /** What sessions are timed by. */
  readonly sessionClock: Clock;
  /** What the map is drawn from. */
  readonly boundaries: Boundaries;
  /** Who owes which form until when, and the working days. */
  readonly reporting: ReportingSettings;
  /** Bodies of released reads. */
  readonly released: Pick<ReleasedCache, "send">;
  readonly version: string;
}
