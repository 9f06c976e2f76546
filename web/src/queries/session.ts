import { sessionReplySchema, type SessionReply } from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";
import { ProblemError } from "./problem-error.ts";

/** The signed-in account, or null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ signal }): Promise<SessionReply | null> => {
    try {
      return await callApi(sessionReplySchema, apiAddress("/session"), { signal });
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) return null;
      throw error;
    }
  },
});
