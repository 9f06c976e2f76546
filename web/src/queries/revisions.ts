import { revisionsReplySchema, type RevisionsQuery } from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** Every published version of one indicator in one area. */
export function revisionsQuery(query: RevisionsQuery) {
  return queryOptions({
    queryKey: ["revisions", query],
    queryFn: ({ signal }) =>
      callApi(revisionsReplySchema, apiAddress("/revisions", { ...query }), { signal }),
    placeholderData: keepPreviousData,
  });
}
