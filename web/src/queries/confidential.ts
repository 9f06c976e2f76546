import { type ConfidentialQuery, confidentialReplySchema } from "@dash/server/contract";
import { apiAddress, callApi } from "./api-client.ts";

/** The true values of a confidential figure. Each call is written into the audit log, so nothing asks without being told to. */
export async function readConfidential(query: ConfidentialQuery) {
  return callApi(confidentialReplySchema, apiAddress("/observations/confidential", { ...query }), {});
}
