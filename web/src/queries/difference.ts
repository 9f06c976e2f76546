import { differenceReplySchema } from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** What an upload changes against the published figures and the earlier upload. `page` counts from 1. */
export function differenceQuery(
  id: string,
  choice: {
    readonly kind: string | undefined;
    readonly order: string;
    readonly page: number;
    readonly pageSize: number;
  },
) {
  const query = {
    kind: choice.kind,
    order: choice.order,
    limit: String(choice.pageSize),
    offset: String((choice.page - 1) * choice.pageSize),
  };
  return queryOptions({
    queryKey: ["submissions", "difference", id, query],
    queryFn: ({ signal }) =>
      callApi(differenceReplySchema, apiAddress(`/submissions/${encodeURIComponent(id)}/difference`, query), {
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}
