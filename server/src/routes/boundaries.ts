import type { BoundaryDocument } from "../boundaries/load-boundaries.ts";
import type { Routes } from "./route.ts";

const CONTENT_TYPE = "application/json; charset=utf-8";

/** Boundaries do not change while the server runs. */
export const boundaryRoutes: Routes = (app, { boundaries, released }) => {
  const documents: Readonly<Record<"prefectures" | "counties", BoundaryDocument>> = boundaries;
  for (const level of ["prefectures", "counties"] as const) {
    const { text } = documents[level];
    app.get(
      `/boundaries/${level}`,
      { schema: { tags: ["目录"], summary: level === "prefectures" ? "市州边界" : "县级边界" } },
      (request, reply) => released.send(request, reply, { text, contentType: CONTENT_TYPE, release: null }),
    );
  }
};
