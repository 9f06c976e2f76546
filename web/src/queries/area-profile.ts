import { areaProfileReplySchema, type AreaProfileQuery } from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { callApi } from "./api-client.ts";
import { figuresAddress } from "./figures-address.ts";

/** Levels, growth, shares and ranks of one area. */
export function areaProfileQuery(code: string, query: AreaProfileQuery) {
  return queryOptions({
    queryKey: ["area-profile", code, query],
    queryFn: ({ signal }) =>
      callApi(areaProfileReplySchema, figuresAddress(`/areas/${code}`, { ...query }), { signal }),
    placeholderData: keepPreviousData,
  });
}
