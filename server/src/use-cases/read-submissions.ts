import { areaByCode, dataflowById, parseTimePeriod } from "@dash/data";
import { reviewStatuses, type SubmissionsParameters } from "../contract/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { maySeeSubmission, reviewScope } from "../domain/review/may-see-submission.ts";
import type { Actor } from "./actor.ts";
import { noSuchSubmission } from "./move-submission.ts";
import type { Stores, SubmissionFilter, SubmissionRecord } from "./ports.ts";

/** An upload, when there is one and the account may see it; everybody else is told that there is none. */
export function readSubmission(stores: Stores, id: string, actor: Actor): Outcome<SubmissionRecord> {
  const submission = stores.submissions.find(id);
  return submission && maySeeSubmission(submission, actor)
    ? accept(submission)
    : refuse(noSuchSubmission(id));
}

/** What a list was asked to be narrowed to, or what of it cannot be read. */
export function submissionFilter(query: SubmissionsParameters): Outcome<SubmissionFilter> {
  const dataflow = query.dataflow ?? null;
  const period = query.period === undefined ? null : parseTimePeriod(query.period);
  const review = query.review === undefined ? null : reviewStatuses.find((status) => status === query.review);
  if (dataflow !== null && !dataflowById(dataflow)) return unknown("dataflow", query.dataflow, "报表");
  if (query.period !== undefined && !period) return unknown("period", query.period, "报告期");
  if (query.area !== undefined && !areaByCode(query.area)) return unknown("area", query.area, "地区");
  if (review === undefined) return unknown("review", query.review, "状态");
  return accept({ dataflow, month: period?.endMonth ?? null, area: query.area ?? null, review });
}

function unknown(path: string, value: string | undefined, name: string): Outcome<never> {
  return refuse({
    kind: "invalid",
    code: "invalid-parameter",
    message: `没有“${value ?? ""}”这个${name}。请去掉参数${path}，或换一个。`,
    path,
  });
}

/** Uploads the account may see, newest first, and how many there are. */
export function listSubmissions(
  stores: Stores,
  actor: Actor,
  wanted: Partial<SubmissionFilter> & { readonly limit: number; readonly offset: number },
): ReturnType<Stores["submissions"]["list"]> {
  const scope = reviewScope(actor);
  return stores.submissions.list(
    scope.all ? wanted : { createdBy: actor.username, areas: scope.areas, ...wanted },
  );
}
