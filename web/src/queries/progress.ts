import { progressReplySchema, type ProgressQuery } from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { callApi } from "./api-client.ts";
import { figuresAddress } from "./figures-address.ts";

/** The ten clusters against their targets. */
export function progressQuery(query: ProgressQuery) {
  return queryOptions({
    queryKey: ["progress", query],
    queryFn: ({ signal }) =>
      callApi(progressReplySchema, figuresAddress("/clusters/progress", { ...query }), { signal }),
    placeholderData: keepPreviousData,
  });
}
