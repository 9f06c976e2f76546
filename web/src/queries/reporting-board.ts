import {
  remindersReplySchema,
  reportingBoardSchema,
  type RemindBody,
  type ReportingBoardParameters,
  type ReportingBoardReply,
  type SetDeadlineBody,
  tasksReplySchema,
} from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** Everything that waits for the signed-in account, and the notices on its desk. */
export const tasksQuery = queryOptions({
  queryKey: ["submissions", "tasks"],
  queryFn: ({ signal }) => callApi(tasksReplySchema, apiAddress("/tasks"), { signal }),
});

/** Where each area stands with one form and period. */
export function reportingBoardQuery(parameters: ReportingBoardParameters) {
  return queryOptions({
    queryKey: ["submissions", "board", parameters],
    queryFn: ({ signal }) =>
      callApi(reportingBoardSchema, apiAddress("/reporting-board", parameters), { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Who was reminded of a form and period, newest first. */
export function remindersQuery(dataflow: string, period: string, area: string) {
  return queryOptions({
    queryKey: ["submissions", "reminders", dataflow, period, area],
    queryFn: ({ signal }) =>
      callApi(remindersReplySchema, apiAddress("/reminders", { dataflow, period, area }), { signal }),
  });
}

/** Notes that areas were reminded. @throws ProblemError (409) when one of them has sent the form meanwhile */
export function remind(body: RemindBody): Promise<unknown> {
  return callApi(remindersReplySchema, apiAddress("/reminders"), { method: "POST", json: body });
}

/** Sets the deadline of a form and period; null goes back to the rule. */
export function setDeadline(
  dataflow: string,
  period: string,
  body: SetDeadlineBody,
): Promise<ReportingBoardReply> {
  return callApi(reportingBoardSchema, apiAddress(`/reporting-deadlines/${dataflow}/${period}`), {
    method: "PUT",
    json: body,
  });
}
