import { sessionReplySchema, type SessionReply } from "@dash/server/contract";
import * as z from "zod/mini";
import { apiAddress, callApi } from "./api-client.ts";

/** Signs in. @throws ProblemError when name and password do not fit or too many were tried */
export function signIn(username: string, password: string): Promise<SessionReply> {
  return callApi(sessionReplySchema, apiAddress("/session"), {
    method: "POST",
    json: { username, password },
  });
}

export function signOut(): Promise<unknown> {
  return callApi(z.unknown(), apiAddress("/session"), { method: "DELETE" });
}
