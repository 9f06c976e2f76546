import { type RehearsalReply, rehearsalReplySchema, rulesReplySchema } from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** Every audit rule with its class. */
export const rulesQuery = queryOptions({
  queryKey: ["rules"],
  queryFn: ({ signal }) => callApi(rulesReplySchema, apiAddress("/rules"), { signal }),
});

/** What a rule would have found in one year of published figures. */
export function rehearseYear(rule: string, year: number, signal: AbortSignal): Promise<RehearsalReply> {
  const parameters = { from: String(year), to: String(year) };
  return callApi(rehearsalReplySchema, apiAddress(`/rules/${rule}/rehearsal`, parameters), { signal });
}
