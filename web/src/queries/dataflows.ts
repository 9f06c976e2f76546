import { dataflowsReplySchema } from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** The reporting forms, and which of them the signed-in account may upload. */
export const dataflowsQuery = queryOptions({
  queryKey: ["dataflows"],
  queryFn: ({ signal }) => callApi(dataflowsReplySchema, apiAddress("/dataflows"), { signal }),
});

/** The address of a form to fill in, for a link. */
export function templateAddress(
  dataflow: string,
  format: "xlsx" | "csv",
  query: { readonly period: string; readonly area: string | undefined },
): string {
  return apiAddress(`/dataflows/${dataflow}/template.${format}`, { ...query });
}
