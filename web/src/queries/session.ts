import { sessionReplySchema, type SessionReply } from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import * as z from "zod/mini";
import { apiAddress, callApi } from "./api-client.ts";

/** The signed-in account, or null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }): Promise<SessionReply | null> =>
    callApi(z.nullable(sessionReplySchema), apiAddress("/session"), { signal }),
});
