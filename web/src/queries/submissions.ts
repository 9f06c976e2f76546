import {
  type ExplanationBody,
  type ExplanationReply,
  explanationReplySchema,
  type FindingReply,
  findingsReplySchema,
  type MoveBody,
  type MovesBody,
  type MovesReply,
  movesReplySchema,
  submissionDetailSchema,
  submissionSchema,
  submissionsReplySchema,
  type SubmissionReply,
} from "@dash/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { apiAddress, callApi } from "./api-client.ts";

/** What narrows the list; null is all. */
export interface SubmissionsFilter {
  readonly form: string | null;
  readonly period: string | null;
  readonly area: string | null;
  readonly review: string | null;
}

const ALL: SubmissionsFilter = { form: null, period: null, area: null, review: null };

/** Uploads the account may see, newest first. `page` counts from 1. */
export function submissionsQuery(page: number, pageSize: number, filter: SubmissionsFilter = ALL) {
  const range = {
    dataflow: filter.form ?? undefined,
    period: filter.period ?? undefined,
    area: filter.area ?? undefined,
    review: filter.review ?? undefined,
    limit: String(pageSize),
    offset: String((page - 1) * pageSize),
  };
  return queryOptions({
    queryKey: ["submissions", "list", range],
    queryFn: ({ signal }) => callApi(submissionsReplySchema, apiAddress("/submissions", range), { signal }),
    placeholderData: keepPreviousData,
  });
}

/** One upload with its findings and its history. */
export function submissionQuery(id: string) {
  return queryOptions({
    queryKey: ["submissions", "detail", id],
    queryFn: ({ signal }) => callApi(submissionDetailSchema, submissionAddress(id), { signal }),
  });
}

const FINDINGS_PAGE = 200;
const MOST_FINDINGS = 2000;

/** Every finding of an upload, as far as a person can read them: at most 2000. */
export function findingsQuery(id: string) {
  return queryOptions({
    queryKey: ["submissions", "findings", id],
    queryFn: async ({ signal }): Promise<readonly FindingReply[]> => {
      const findings: FindingReply[] = [];
      for (;;) {
        const range = { limit: String(FINDINGS_PAGE), offset: String(findings.length) };
        const address = apiAddress(`/submissions/${encodeURIComponent(id)}/findings`, range);
        const page = await callApi(findingsReplySchema, address, { signal });
        findings.push(...page.findings);
        const complete = page.findings.length === 0 || findings.length >= page.total;
        if (complete || findings.length >= MOST_FINDINGS) return findings;
      }
    },
  });
}

export type SubmissionMove = "confirm" | "submit" | "unsubmit" | "approve" | "lock" | "return" | "withdraw";

/** Makes a move of the review. @throws ProblemError (409 with the allowed moves) when the state forbids it */
export function moveSubmission(
  id: string,
  move: SubmissionMove,
  body: MoveBody = {},
): Promise<SubmissionReply> {
  return callApi(submissionSchema, submissionAddress(id, `/${move}`), { method: "POST", json: body });
}

/** Passes, locks or returns several uploads, each on its own: the reply tells what became of each. */
export function moveSubmissions(body: MovesBody): Promise<MovesReply> {
  return callApi(movesReplySchema, apiAddress("/submissions/moves"), { method: "POST", json: body });
}

/** Explains a 核实性 finding. @throws ProblemError (422) when the text says nothing */
export function explainFinding(id: string, body: ExplanationBody): Promise<ExplanationReply> {
  return callApi(explanationReplySchema, submissionAddress(id, "/explanations"), {
    method: "POST",
    json: body,
  });
}

/** The address of an upload or of a file made from it, for a link. */
export function submissionAddress(id: string, part = ""): string {
  return apiAddress(`/submissions/${encodeURIComponent(id)}${part}`);
}
