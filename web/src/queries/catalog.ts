import { catalogReplySchema } from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** Areas, clusters, indicators with their released periods, target sets and code lists. */
export const catalogQuery = queryOptions({
  queryKey: ["catalog"],
  queryFn: ({ signal }) => callApi(catalogReplySchema, apiAddress("/catalog"), { signal }),
});
