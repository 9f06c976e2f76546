import type { SubmissionDetail, SubmissionReply } from "@dash/server/contract";
import { instantInShanghai } from "../../format/instant.ts";
import { importStateName, reviewStateName } from "../../format/submission-state-name.ts";

export interface TrackStep {
  readonly name: string;
  readonly state: "done" | "current" | "failed" | "ahead";
  /** Who reached the state and when; left out where nobody did yet. */
  readonly by?: string;
}

const IMPORT: readonly SubmissionReply["status"][] = ["received", "parsed", "checked"];
type Review = SubmissionReply["review"];
const ENDS: readonly Review[] = ["returned", "withdrawn", "superseded"];

/** The way of the file: received, read, checked; or refused after it was received. */
export function importTrack(status: SubmissionReply["status"]): readonly TrackStep[] {
  if (status === "rejected") {
    return [
      { name: importStateName("received"), state: "done" },
      { name: importStateName("rejected"), state: "failed" },
    ];
  }
  return stepsTo(IMPORT, status, importStateName, () => undefined);
}

/** The way of the figures to publication, with who led them there; what left it ends where it left. */
export function reviewTrack({
  review,
  chain,
  events,
}: Pick<SubmissionDetail, "review" | "chain" | "events">): readonly TrackStep[] {
  const byOf = (state: Review): string | undefined => {
    const reached = events.filter(({ machine, to }) => machine === "review" && to === state);
    const last = reached[reached.length - 1];
    return last && `${last.actorName}，${instantInShanghai(last.at)}`;
  };
  if (!ENDS.includes(review)) return stepsTo(chain, review, reviewStateName, byOf);
  const last = events[events.length - 1]?.from;
  const left = chain.findIndex((state) => state === last);
  return [
    ...chain
      .slice(0, Math.max(1, left + 1))
      .map((state) => stepOf(reviewStateName(state), "done", byOf(state))),
    stepOf(reviewStateName(review), "failed", byOf(review)),
  ];
}

function stepOf(name: string, state: TrackStep["state"], by: string | undefined): TrackStep {
  return by === undefined ? { name, state } : { name, state, by };
}

function stepsTo<T>(
  order: readonly T[],
  reached: T,
  nameOf: (state: T) => string,
  byOf: (state: T) => string | undefined,
): readonly TrackStep[] {
  const place = order.indexOf(reached);
  const last = order.length - 1;
  return order.map((state, step) => {
    const done = step < place || (step === place && step === last);
    const kind = done ? "done" : step === place ? "current" : "ahead";
    return stepOf(nameOf(state), kind, step <= place ? byOf(state) : undefined);
  });
}
