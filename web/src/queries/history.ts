import { historyReplySchema, type HistoryQuery } from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "./api-client.ts";
import { figuresAddress } from "./figures-address.ts";

/** 从哪来: every published version of a figure with its release, source, workbook and cell. */
export function historyQuery(query: HistoryQuery) {
  return queryOptions({
    queryKey: ["history", query],
    queryFn: ({ signal }) =>
      callApi(historyReplySchema, figuresAddress("/observations/history", { ...query }), { signal }),
  });
}
