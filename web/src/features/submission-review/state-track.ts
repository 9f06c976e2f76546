import type { SubmissionReply } from "@dash/server/contract";
import { importStateName, reviewStateName } from "../../format/submission-state-name.ts";

export interface TrackStep {
  readonly name: string;
  readonly state: "done" | "current" | "failed" | "ahead";
}

const IMPORT: readonly SubmissionReply["status"][] = ["received", "parsed", "checked"];
const REVIEW: readonly SubmissionReply["review"][] = ["draft", "confirmed", "scheduled", "published"];

/** The way of the file: received, read, checked; or refused after it was received. */
export function importTrack(status: SubmissionReply["status"]): readonly TrackStep[] {
  if (status === "rejected") {
    return [
      { name: importStateName("received"), state: "done" },
      { name: importStateName("rejected"), state: "failed" },
    ];
  }
  return stepsTo(IMPORT, status, importStateName);
}

/** The way of the figures to publication; returned and withdrawn ones end where they left it. */
export function reviewTrack(review: SubmissionReply["review"]): readonly TrackStep[] {
  if (review === "returned" || review === "withdrawn") {
    return [
      { name: reviewStateName("draft"), state: "done" },
      { name: reviewStateName(review), state: "failed" },
    ];
  }
  return stepsTo(REVIEW, review, reviewStateName);
}

function stepsTo<T>(order: readonly T[], reached: T, nameOf: (state: T) => string): readonly TrackStep[] {
  const place = order.indexOf(reached);
  const last = order.length - 1;
  return order.map((state, step) => ({
    name: nameOf(state),
    state: step < place || (step === place && step === last) ? "done" : step === place ? "current" : "ahead",
  }));
}
