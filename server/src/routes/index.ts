import type { FastifyInstance } from "fastify";
import type { AppContext } from "../app-context.ts";
import { areaRoutes } from "./areas.ts";
import { boundaryRoutes } from "./boundaries.ts";
import { catalogRoutes } from "./catalog.ts";
import { clusterProgressRoutes } from "./cluster-progress.ts";
import { healthRoutes } from "./health.ts";
import { mapRoutes } from "./map.ts";
import { observationHistoryRoutes } from "./observation-history.ts";
import { observationRoutes } from "./observations.ts";
import { dataflowRoutes } from "./dataflows.ts";
import { releaseRoutes } from "./releases.ts";
import { sessionRoutes } from "./session.ts";
import { submissionRoutes } from "./submissions.ts";
import type { Routes } from "./route.ts";
import { seriesRoutes } from "./series.ts";

/** Every resource of the interface. Reads ask for a session only when PUBLIC_READ is false; see plugins/session.ts. */
const routes: readonly Routes[] = [
  areaRoutes,
  boundaryRoutes,
  catalogRoutes,
  clusterProgressRoutes,
  dataflowRoutes,
  healthRoutes,
  mapRoutes,
  observationHistoryRoutes,
  observationRoutes,
  releaseRoutes,
  seriesRoutes,
  sessionRoutes,
  submissionRoutes,
];

export function registerRoutes(app: FastifyInstance, context: AppContext): void {
  for (const register of routes) register(app, context);
}
