import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { maySeeSubmission, reviewScope } from "../domain/review/may-see-submission.ts";
import type { Actor } from "./actor.ts";
import { noSuchSubmission } from "./move-submission.ts";
import type { Stores, SubmissionRecord } from "./ports.ts";

/** An upload, when there is one and the account may see it; everybody else is told that there is none. */
export function readSubmission(stores: Stores, id: string, actor: Actor): Outcome<SubmissionRecord> {
  const submission = stores.submissions.find(id);
  return submission && maySeeSubmission(submission, actor)
    ? accept(submission)
    : refuse(noSuchSubmission(id));
}

/** Uploads the account may see, newest first, and how many there are. */
export function listSubmissions(
  stores: Stores,
  actor: Actor,
  range: { readonly limit: number; readonly offset: number },
): ReturnType<Stores["submissions"]["list"]> {
  const scope = reviewScope(actor);
  return stores.submissions.list(
    scope.all ? range : { createdBy: actor.username, areas: scope.areas, ...range },
  );
}
