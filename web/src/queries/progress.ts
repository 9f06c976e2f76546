import { progressReplySchema, type ProgressQuery } from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** The ten clusters against their targets. */
export function progressQuery(query: ProgressQuery) {
  return queryOptions({
    queryKey: ["progress", query],
    queryFn: ({ signal }) =>
      callApi(progressReplySchema, apiAddress("/clusters/progress", { ...query }), { signal }),
    placeholderData: keepPreviousData,
  });
}
