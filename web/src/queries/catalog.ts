import { catalogReplySchema } from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "./api-client.ts";
import { figuresAddress } from "./figures-address.ts";

/** Areas, clusters, indicators with their released periods, target sets and code lists. */
export const catalogQuery = queryOptions({
  queryKey: ["catalog"],
  queryFn: ({ signal }) => callApi(catalogReplySchema, figuresAddress("/catalog"), { signal }),
});
