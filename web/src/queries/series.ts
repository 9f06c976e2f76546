import { seriesReplySchema, type SeriesQuery } from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** Figures over time, one line per area (or cluster), gaps explicit. */
export function seriesQuery(query: SeriesQuery) {
  return queryOptions({
    queryKey: ["series", query],
    queryFn: ({ signal }) => callApi(seriesReplySchema, apiAddress("/series", { ...query }), { signal }),
    placeholderData: keepPreviousData,
  });
}
