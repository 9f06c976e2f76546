import {
  layoutEndedSchema,
  type ReadingBody,
  sheetsReplySchema,
  sheetWindowSchema,
  submissionDetailSchema,
  type SubmissionDetail,
} from "@dash/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** Lines fetched together. */
export const SHEET_PAGE = 100;

function address(id: string, part: string, parameters: Record<string, string> = {}): string {
  return apiAddress(`/submissions/${encodeURIComponent(id)}${part}`, parameters);
}

/** The sheets of an uploaded file and how they were read. */
export function sheetsQuery(id: string) {
  return queryOptions({
    queryKey: ["submissions", "sheets", id],
    queryFn: ({ signal }) => callApi(sheetsReplySchema, address(id, "/sheets"), { signal }),
  });
}

/** Some lines of a sheet; `page` counts from 0. */
export function sheetPageQuery(id: string, index: number, page: number) {
  const range = { from: String(page * SHEET_PAGE + 1), lines: String(SHEET_PAGE) };
  return queryOptions({
    queryKey: ["submissions", "sheet", id, index, page],
    queryFn: ({ signal }) => callApi(sheetWindowSchema, address(id, `/sheets/${index}`, range), { signal }),
    staleTime: 5 * 60_000,
  });
}

/** Has the stored file read and checked again. @throws ProblemError when it cannot be read so */
export function correctReading(id: string, json: ReadingBody): Promise<SubmissionDetail> {
  return callApi(submissionDetailSchema, address(id, "/reading"), { method: "POST", json });
}

/** Ends the use of a remembered layout. */
export function forgetLayout(id: number): Promise<unknown> {
  return callApi(layoutEndedSchema, apiAddress(`/sheet-layouts/${id}`), { method: "DELETE" });
}
