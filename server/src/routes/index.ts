import type { FastifyInstance } from "fastify";
import type { AppContext } from "../app-context.ts";
import { accountRoutes } from "./accounts.ts";
import { areaRoutes } from "./areas.ts";
import { auditRoutes } from "./audit.ts";
import { boundaryRoutes } from "./boundaries.ts";
import { catalogRoutes } from "./catalog.ts";
import { clusterProgressRoutes } from "./cluster-progress.ts";
import { healthRoutes } from "./health.ts";
import { mapRoutes } from "./map.ts";
import { observationHistoryRoutes } from "./observation-history.ts";
import { observationRoutes } from "./observations.ts";
import { dataflowRoutes } from "./dataflows.ts";
import { releaseRoutes } from "./releases.ts";
import { revisionRoutes } from "./revisions.ts";
import { sessionRoutes } from "./session.ts";
import { submissionRoutes } from "./submissions.ts";
import type { Routes } from "./route.ts";
import { seriesRoutes } from "./series.ts";

/** Reads of released figures: the same for everybody, so that they need to know nobody. */
const readRoutes: readonly Routes[] = [
  areaRoutes,
  boundaryRoutes,
  catalogRoutes,
  clusterProgressRoutes,
  healthRoutes,
  mapRoutes,
  observationHistoryRoutes,
  observationRoutes,
  revisionRoutes,
  seriesRoutes,
];

/** Reporting, releases and accounts: what they answer depends on who asks. */
const personalRoutes: readonly Routes[] = [
  accountRoutes,
  auditRoutes,
  dataflowRoutes,
  releaseRoutes,
  sessionRoutes,
  submissionRoutes,
];

export function registerReadRoutes(app: FastifyInstance, context: AppContext): void {
  for (const register of readRoutes) register(app, context);
}

export function registerPersonalRoutes(app: FastifyInstance, context: AppContext): void {
  for (const register of personalRoutes) register(app, context);
}
