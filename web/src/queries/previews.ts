import {
  type AddReader,
  previewReplySchema,
  previewsReplySchema,
  readersReplySchema,
  type ReadersReply,
} from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

const WATCH_MS = 60_000;

/** What the pages of a preview say about themselves; asked again so that its end shows. */
export function previewQuery(release: string) {
  return queryOptions({
    queryKey: ["preview", release],
    queryFn: ({ signal }) => callApi(previewReplySchema, apiAddress(`/previews/${release}`), { signal }),
    refetchInterval: WATCH_MS,
  });
}

/** The releases the signed-in account is named for. */
export const previewsQuery = queryOptions({
  queryKey: ["previews"],
  queryFn: ({ signal }) => callApi(previewsReplySchema, apiAddress("/previews"), { signal }),
});

/** Who may read a release in advance, and who did. */
export function readersQuery(release: number) {
  return queryOptions({
    queryKey: ["advance-readers", release],
    queryFn: ({ signal }) =>
      callApi(readersReplySchema, apiAddress(`/releases/${release}/readers`), { signal }),
  });
}

export function addReader(release: number, reader: AddReader): Promise<ReadersReply> {
  return callApi(readersReplySchema, apiAddress(`/releases/${release}/readers`), {
    method: "POST",
    json: reader,
  });
}

/** Takes a reader off; what the reader asks next is refused. */
export function removeReader(release: number, username: string): Promise<ReadersReply> {
  return callApi(
    readersReplySchema,
    apiAddress(`/releases/${release}/readers/${encodeURIComponent(username)}`),
    { method: "DELETE" },
  );
}
