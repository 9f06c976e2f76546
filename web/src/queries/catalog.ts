import { catalogReplySchema } from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "./api-client.ts";
import { figuresAddress } from "./figures-address.ts";

const WATCH_MS = 30_000;

/** Areas, clusters, indicators with their released periods, target sets and code lists; asked again, so that an open page learns of a release. */
export const catalogQuery = queryOptions({
  queryKey: ["catalog"],
  queryFn: ({ signal }) => callApi(catalogReplySchema, figuresAddress("/catalog"), { signal }),
  refetchInterval: WATCH_MS,
});
