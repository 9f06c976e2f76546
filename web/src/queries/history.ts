import { historyReplySchema, type HistoryQuery } from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** 从哪来: every published version of a figure with its release, source, workbook and cell. */
export function historyQuery(query: HistoryQuery) {
  return queryOptions({
    queryKey: ["history", query],
    queryFn: ({ signal }) =>
      callApi(historyReplySchema, apiAddress("/observations/history", { ...query }), { signal }),
  });
}
