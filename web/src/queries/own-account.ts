import {
  sessionReplySchema,
  type SessionReply,
  sessionsEndedSchema,
  sessionsReplySchema,
} from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** Where the signed-in account is signed in. */
export const ownSessionsQuery = queryOptions({
  queryKey: ["own-sessions"],
  queryFn: ({ signal }) => callApi(sessionsReplySchema, apiAddress("/sessions"), { signal }),
});

/** Ends one of one's own sessions, or, without a handle, all but the present one. */
export function endOwnSessions(handle: string | null): Promise<unknown> {
  const path = handle === null ? "/sessions" : `/sessions/${encodeURIComponent(handle)}`;
  return callApi(sessionsEndedSchema, apiAddress(path), { method: "DELETE" });
}

/** Gives the account a new password. @throws ProblemError with `path` current or next */
export function changePassword(current: string, next: string): Promise<SessionReply> {
  return callApi(sessionReplySchema, apiAddress("/session/password"), {
    method: "POST",
    json: { current, next },
  });
}
