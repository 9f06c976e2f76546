import { seriesReplySchema, type SeriesQuery } from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { callApi } from "./api-client.ts";
import { figuresAddress } from "./figures-address.ts";

/** Figures over time, one line per area (or cluster), gaps explicit. */
export function seriesQuery(query: SeriesQuery) {
  return queryOptions({
    queryKey: ["series", query],
    queryFn: ({ signal }) => callApi(seriesReplySchema, figuresAddress("/series", { ...query }), { signal }),
    placeholderData: keepPreviousData,
  });
}
