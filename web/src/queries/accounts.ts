import {
  type AccountChangeReply,
  accountChangeReplySchema,
  accountSchema,
  accountsReplySchema,
  type ChangeAccount,
  type CreateAccount,
  policyReplySchema,
  sessionsEndedSchema,
  sessionsReplySchema,
} from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

function accountAddress(username: string, part = ""): string {
  return apiAddress(`/accounts/${encodeURIComponent(username)}${part}`);
}

/** Every account, its lock and how often it is signed in. */
export const accountsQuery = queryOptions({
  queryKey: ["accounts", "list"],
  queryFn: ({ signal }) => callApi(accountsReplySchema, apiAddress("/accounts"), { signal }),
});

/** Where an account is signed in. */
export function accountSessionsQuery(username: string) {
  return queryOptions({
    queryKey: ["accounts", "sessions", username],
    queryFn: ({ signal }) => callApi(sessionsReplySchema, accountAddress(username, "/sessions"), { signal }),
  });
}

/** The security settings in force. */
export const policyQuery = queryOptions({
  queryKey: ["accounts", "policy"],
  queryFn: ({ signal }) => callApi(policyReplySchema, apiAddress("/security-policy"), { signal }),
});

/** Adds an account; the reply holds its one-time password. */
export function createAccount(account: CreateAccount): Promise<AccountChangeReply> {
  return callApi(accountChangeReplySchema, apiAddress("/accounts"), { method: "POST", json: account });
}

export function changeAccount(username: string, change: ChangeAccount): Promise<AccountChangeReply> {
  return callApi(accountChangeReplySchema, accountAddress(username), { method: "PATCH", json: change });
}

/** Lets a name sign in before its lock ends. */
export function unlockAccount(username: string): Promise<unknown> {
  return callApi(accountSchema, accountAddress(username, "/lock"), { method: "DELETE" });
}

/** Ends a session of an account, or, without a handle, all of them. */
export function endAccountSessions(username: string, handle: string | null): Promise<unknown> {
  const part = handle === null ? "/sessions" : `/sessions/${encodeURIComponent(handle)}`;
  return callApi(sessionsEndedSchema, accountAddress(username, part), { method: "DELETE" });
}
