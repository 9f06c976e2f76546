import type { FastifyInstance } from "fastify";
import type { AppContext } from "../app-context.ts";
import { PREVIEW_PREFIX, previewContext, registerPreview } from "../plugins/preview.ts";
import { accountRoutes } from "./accounts.ts";
import { advanceReaderRoutes } from "./advance-readers.ts";
import { areaRoutes } from "./areas.ts";
import { auditRoutes } from "./audit.ts";
import { boundaryRoutes } from "./boundaries.ts";
import { catalogRoutes } from "./catalog.ts";
import { clusterProgressRoutes } from "./cluster-progress.ts";
import { healthRoutes } from "./health.ts";
import { mapRoutes } from "./map.ts";
import { observationHistoryRoutes } from "./observation-history.ts";
import { observationRoutes } from "./observations.ts";
import { confidentialRoutes } from "./confidential.ts";
import { dataflowRoutes } from "./dataflows.ts";
import { releaseRoutes } from "./releases.ts";
import { revisionRoutes } from "./revisions.ts";
import { reportingBoardRoutes } from "./reporting-board.ts";
import { ruleRoutes } from "./rules.ts";
import { sessionRoutes } from "./session.ts";
import { sheetRoutes } from "./sheets.ts";
import { submissionReviewRoutes } from "./submission-review.ts";
import { submissionRoutes } from "./submissions.ts";
import { previewRoutes } from "./preview.ts";
import type { Routes } from "./route.ts";
import { seriesRoutes } from "./series.ts";
import { taskRoutes } from "./tasks.ts";

/** Reads of figures. Published ones are the same for everybody; those of a release in advance have addresses of their own. */
const figureRoutes: readonly Routes[] = [
  areaRoutes,
  catalogRoutes,
  clusterProgressRoutes,
  mapRoutes,
  observationHistoryRoutes,
  observationRoutes,
  revisionRoutes,
  seriesRoutes,
];

const readRoutes: readonly Routes[] = [...figureRoutes, boundaryRoutes, healthRoutes];

/** Reporting, releases and accounts: what they answer depends on who asks. */
const personalRoutes: readonly Routes[] = [
  accountRoutes,
  auditRoutes,
  confidentialRoutes,
  dataflowRoutes,
  releaseRoutes,
  ruleRoutes,
  advanceReaderRoutes,
  reportingBoardRoutes,
  sessionRoutes,
  sheetRoutes,
  submissionReviewRoutes,
  submissionRoutes,
  taskRoutes,
];

/** Reads that need to know nobody. */
export async function registerReadRoutes(app: FastifyInstance, context: AppContext): Promise<void> {
  await app.register(
    async (read) => {
      for (const register of readRoutes) register(read, context);
    },
    { prefix: "/api/v1" },
  );
}

/** The same reads of figures, of a release before its hour. */
export async function registerPreviewRoutes(app: FastifyInstance, context: AppContext): Promise<void> {
  await app.register(
    async (preview) => {
      registerPreview(preview, context);
      previewRoutes(preview, context);
      for (const register of figureRoutes) register(preview, previewContext(context));
    },
    { prefix: PREVIEW_PREFIX },
  );
}

export function registerPersonalRoutes(app: FastifyInstance, context: AppContext): void {
  for (const register of personalRoutes) register(app, context);
}
