import {
  checklistReplySchema,
  type CheckRelease,
  type CreateRelease,
  releaseSchema,
  type ReleaseReply,
  releasesReplySchema,
} from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import * as z from "zod/mini";
import { apiAddress, callApi } from "./api-client.ts";

const WATCH_MS = 15_000;

/** Publications, newest first; watched while one of them waits for its hour. */
export const releasesQuery = queryOptions({
  queryKey: ["releases"],
  queryFn: ({ signal }) => callApi(releasesReplySchema, apiAddress("/releases"), { signal }),
  refetchInterval: (query) =>
    query.state.data?.releases.some((release) => release.state === "scheduled") ? WATCH_MS : false,
});

/** What stands against a release, and what must be acknowledged; not asked before there is something to check. */
export function checklistQuery(release: CheckRelease, ready: boolean) {
  return queryOptions({
    queryKey: ["release-checklist", release],
    enabled: ready,
    queryFn: ({ signal }) =>
      callApi(checklistReplySchema, apiAddress("/releases/checklist"), {
        method: "POST",
        json: release,
        signal,
      }),
  });
}

/** Publishes locked submissions, now or at an hour. */
export function createRelease(release: CreateRelease): Promise<ReleaseReply> {
  return callApi(releaseSchema, apiAddress("/releases"), { method: "POST", json: release });
}

/** Takes a scheduled release back. @throws ProblemError (409) when its hour has come */
export function withdrawRelease({
  id,
  reason,
}: {
  readonly id: number;
  readonly reason: string;
}): Promise<unknown> {
  return callApi(z.unknown(), apiAddress(`/releases/${id}`, { reason }), { method: "DELETE" });
}
