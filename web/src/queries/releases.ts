import {
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

/** Publishes confirmed submissions, now or at an hour. */
export function createRelease(release: CreateRelease): Promise<ReleaseReply> {
  return callApi(releaseSchema, apiAddress("/releases"), { method: "POST", json: release });
}

/** Takes a scheduled release back. @throws ProblemError (409) when its hour has come */
export function withdrawRelease(id: number): Promise<unknown> {
  return callApi(z.unknown(), apiAddress(`/releases/${id}`), { method: "DELETE" });
}
