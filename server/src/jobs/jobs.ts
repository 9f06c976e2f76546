import type { Outcome, Refusal } from "../domain/refusal.ts";
import type { AddReaderRequest, RemoveReaderRequest } from "../use-cases/advance-readers.ts";
import type { CheckedRelease, CheckRequest } from "../use-cases/check-release.ts";
import type { ReleaseRequest } from "../use-cases/create-release.ts";
import type { ExplainedFinding, ExplainRequest } from "../use-cases/explain-finding.ts";
import type { ForgetLayoutRequest } from "../use-cases/forget-layout.ts";
import type { MoveRequest } from "../use-cases/move-request.ts";
import type { RemindRequest } from "../use-cases/remind-areas.ts";
import type { SetDeadlineRequest } from "../use-cases/set-deadline.ts";
import type { ReleaseRecord, ReminderRecord, SetDeadline, SubmissionRecord } from "../use-cases/ports.ts";
import type { RecallRequest } from "../use-cases/recall-release.ts";
import type { RemapRequest } from "../use-cases/remap-submission.ts";
import type { ReceivedSubmission, UploadRequest } from "../use-cases/receive-submission.ts";

/** What can be asked of the writer, and what it answers. */
export interface JobTable {
  readonly "receive-submission": {
    readonly input: UploadRequest;
    readonly output: Outcome<ReceivedSubmission>;
  };
  readonly "remap-submission": { readonly input: RemapRequest; readonly output: Outcome<SubmissionRecord> };
  readonly "forget-layout": { readonly input: ForgetLayoutRequest; readonly output: Outcome<null> };
  readonly "move-submission": { readonly input: MoveRequest; readonly output: Outcome<SubmissionRecord> };
  readonly "explain-finding": { readonly input: ExplainRequest; readonly output: Outcome<ExplainedFinding> };
  /** Reads only, but more than a read of the public may wait for. */
  readonly "check-release": { readonly input: CheckRequest; readonly output: Outcome<CheckedRelease> };
  readonly "add-advance-reader": {
    readonly input: AddReaderRequest;
    readonly output: Outcome<ReleaseRecord>;
  };
  readonly "remove-advance-reader": {
    readonly input: RemoveReaderRequest;
    readonly output: Outcome<ReleaseRecord>;
  };
  readonly "create-release": { readonly input: ReleaseRequest; readonly output: Outcome<ReleaseRecord> };
  readonly "set-deadline": { readonly input: SetDeadlineRequest; readonly output: Outcome<SetDeadline> };
  readonly "remind-areas": {
    readonly input: RemindRequest;
    readonly output: Outcome<readonly ReminderRecord[]>;
  };
  readonly "recall-release": { readonly input: RecallRequest; readonly output: Outcome<ReleaseRecord> };
}

export type JobName = keyof JobTable;

export interface JobMessage<Name extends JobName = JobName> {
  readonly number: number;
  readonly name: Name;
  readonly input: JobTable[Name]["input"];
}

/**
 * The writer's answer. `refused`: the disk did not take it · `failed`: something nobody foresaw. Either way everything
 * was rolled back.
 */
export type JobReply =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly number: number; readonly output: JobTable[JobName]["output"] }
  | { readonly kind: "refused"; readonly number: number; readonly refusal: Refusal; readonly error: string }
  | { readonly kind: "failed"; readonly number: number; readonly error: string };

/** Carries out writes one after another. */
export interface Writer {
  /** The bytes of an upload may move to another thread: the caller does not look at them again. */
  run<Name extends JobName>(name: Name, input: JobTable[Name]["input"]): Promise<JobTable[Name]["output"]>;
  close(): Promise<void>;
}
