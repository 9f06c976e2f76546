import { revisionsReplySchema, type RevisionsQuery } from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { callApi } from "./api-client.ts";
import { figuresAddress } from "./figures-address.ts";

/** Every published version of one indicator in one area. */
export function revisionsQuery(query: RevisionsQuery) {
  return queryOptions({
    queryKey: ["revisions", query],
    queryFn: ({ signal }) =>
      callApi(revisionsReplySchema, figuresAddress("/revisions", { ...query }), { signal }),
    placeholderData: keepPreviousData,
  });
}
