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
import type { Routes } from "./route.ts";
import { seriesRoutes } from "./series.ts";

/** Open to everybody, whatever the settings. */
const openRoutes: readonly Routes[] = [healthRoutes];

/** Reads of released figures: open to everybody, or to signed-in accounts when PUBLIC_READ is false. */
const readRoutes: readonly Routes[] = [
  areaRoutes,
  boundaryRoutes,
  catalogRoutes,
  clusterProgressRoutes,
  mapRoutes,
  observationHistoryRoutes,
  observationRoutes,
  seriesRoutes,
];

export function registerRoutes(app: FastifyInstance, context: AppContext): void {
  for (const register of openRoutes) register(app, context);
  void app.register((reads, _options, done) => {
    for (const register of readRoutes) register(reads, context);
    done();
  });
}
