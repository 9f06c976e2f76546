import { auditReplySchema, type AuditParameters } from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** A page of the audit log, newest first. */
export function auditQuery(parameters: AuditParameters) {
  return queryOptions({
    queryKey: ["audit", parameters],
    queryFn: ({ signal }) => callApi(auditReplySchema, apiAddress("/audit", { ...parameters }), { signal }),
    placeholderData: keepPreviousData,
  });
}
