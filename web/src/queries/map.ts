import { mapReplySchema, type MapQuery } from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { callApi } from "./api-client.ts";
import { figuresAddress } from "./figures-address.ts";

/** One indicator over the areas of a map, with class breaks. */
export function mapQuery(query: MapQuery) {
  return queryOptions({
    queryKey: ["map", query],
    queryFn: ({ signal }) => callApi(mapReplySchema, figuresAddress("/map", { ...query }), { signal }),
    placeholderData: keepPreviousData,
  });
}
