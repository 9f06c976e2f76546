import type { ImportStatus } from "./import-machine.ts";
import {
  holdsPlace,
  type Mover,
  type ReviewActor,
  reviewPath,
  type ReviewPathId,
  type ReviewPlace,
} from "./review-path.ts";
import type { ReviewStatus } from "./review-status.ts";

/** What people and the clock do with an upload. */
export const reviewMoves = [
  { id: "confirm", name: "确认入库", reasonRequired: false, needsCleanCheck: true },
  { id: "submit", name: "提交", reasonRequired: false, needsCleanCheck: true },
  { id: "unsubmit", name: "撤回提交", reasonRequired: false, needsCleanCheck: false },
  { id: "approve", name: "审核通过", reasonRequired: false, needsCleanCheck: true },
  { id: "lock", name: "锁定", reasonRequired: false, needsCleanCheck: true },
  { id: "release", name: "列入发布", reasonRequired: false, needsCleanCheck: true },
  { id: "recall", name: "取消发布", reasonRequired: false, needsCleanCheck: false },
  { id: "publish", name: "发布", reasonRequired: false, needsCleanCheck: false },
  { id: "return", name: "退回", reasonRequired: true, needsCleanCheck: false },
  { id: "withdraw", name: "撤回", reasonRequired: false, needsCleanCheck: false },
  { id: "supersede", name: "被新版替代", reasonRequired: false, needsCleanCheck: false },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly reasonRequired: boolean;
  /** Only uploads that were read to the end and passed the check without errors. */
  readonly needsCleanCheck: boolean;
}[];

export type ReviewMoveId = (typeof reviewMoves)[number]["id"];
export type ReviewMove = (typeof reviewMoves)[number];

export interface ReviewTransition {
  readonly move: ReviewMoveId;
  readonly from: readonly ReviewStatus[];
  readonly to: ReviewStatus;
  readonly by: Mover;
  /** On these paths only; on every path when left out. */
  readonly paths?: readonly ReviewPathId[];
}

/**
 * Who may move an upload from which state to which. 县审 is passed over where no reviewer of the county acts; after
 * 锁定 nothing is opened again except by 退回.
 */
export const reviewTransitions: readonly ReviewTransition[] = [
  { move: "confirm", from: ["draft"], to: "confirmed", by: "uploader" },
  { move: "submit", from: ["confirmed", "returned"], to: "submitted", by: "uploader" },
  { move: "unsubmit", from: ["submitted"], to: "confirmed", by: "uploader" },
  { move: "approve", from: ["submitted"], to: "county-reviewed", by: "county-reviewer", paths: ["county"] },
  {
    move: "approve",
    from: ["submitted", "county-reviewed"],
    to: "area-reviewed",
    by: "prefecture-reviewer",
    paths: ["county", "prefecture"],
  },
  {
    move: "approve",
    from: ["area-reviewed"],
    to: "accepted",
    by: "province-reviewer",
    paths: ["county", "prefecture"],
  },
  { move: "approve", from: ["submitted"], to: "accepted", by: "province-reviewer", paths: ["province"] },
  { move: "lock", from: ["accepted"], to: "locked", by: "province-reviewer" },
  { move: "release", from: ["locked"], to: "scheduled", by: "publisher" },
  { move: "recall", from: ["scheduled"], to: "locked", by: "publisher" },
  { move: "publish", from: ["scheduled"], to: "published", by: "system" },
  {
    move: "return",
    from: ["submitted", "county-reviewed"],
    to: "returned",
    by: "county-reviewer",
    paths: ["county"],
  },
  {
    move: "return",
    from: ["submitted", "county-reviewed", "area-reviewed", "accepted"],
    to: "returned",
    by: "prefecture-reviewer",
    paths: ["county", "prefecture"],
  },
  {
    move: "return",
    from: ["submitted", "county-reviewed", "area-reviewed", "accepted", "locked"],
    to: "returned",
    by: "province-reviewer",
  },
  { move: "return", from: ["locked"], to: "returned", by: "publisher" },
  {
    move: "withdraw",
    from: ["draft", "confirmed", "returned", "submitted", "county-reviewed", "area-reviewed"],
    to: "withdrawn",
    by: "uploader",
  },
  {
    move: "supersede",
    from: [
      "draft",
      "confirmed",
      "returned",
      "submitted",
      "county-reviewed",
      "area-reviewed",
      "accepted",
      "locked",
    ],
    to: "superseded",
    by: "system",
  },
];

const byId = new Map<string, ReviewMove>(reviewMoves.map((move) => [move.id, move]));

export function reviewMove(id: ReviewMoveId): ReviewMove {
  return byId.get(id)!;
}

/** Where a move leads that has one aim whoever makes it: those of releases, of the uploader and of the clock. */
export function aimOf(id: Exclude<ReviewMoveId, "approve">): ReviewStatus {
  return reviewTransitions.find(({ move }) => move === id)!.to;
}

/** What a move is judged by. */
export interface ReviewSubject extends ReviewPlace {
  readonly reviewStatus: ReviewStatus;
  readonly importStatus: ImportStatus;
  readonly errors: number;
}

/** The rows of the table an actor may use for a move on this upload, whatever its state. */
export function transitionsOf(
  id: ReviewMoveId,
  subject: ReviewSubject,
  actor: ReviewActor,
): readonly ReviewTransition[] {
  return onPath(id, subject).filter(({ by }) => holdsPlace(by, subject, actor));
}

/** The rows of the table for a move on this upload, whoever makes it and whatever its state. */
export function onPath(id: ReviewMoveId, subject: ReviewPlace): readonly ReviewTransition[] {
  const path = reviewPath(subject);
  return reviewTransitions.filter(({ move, paths }) => move === id && (paths?.includes(path) ?? true));
}

/** Whether an upload was read to the end and has no error; nothing else may be confirmed, passed or released. */
export function checkPassed({ importStatus, errors }: ReviewSubject): boolean {
  return importStatus === "checked" && errors === 0;
}

/** Whether the state of the upload allows a move, whoever makes it. */
export function stateAllows(id: ReviewMoveId, subject: ReviewSubject): boolean {
  if (reviewMove(id).needsCleanCheck && !checkPassed(subject)) return false;
  return onPath(id, subject).some(({ from }) => from.includes(subject.reviewStatus));
}

/** Where a move by this actor leads now; null when it is not theirs to make, or not now. */
export function nextStatus(
  id: ReviewMoveId,
  subject: ReviewSubject,
  actor: ReviewActor,
): ReviewStatus | null {
  if (reviewMove(id).needsCleanCheck && !checkPassed(subject)) return null;
  const now = transitionsOf(id, subject, actor).find(({ from }) => from.includes(subject.reviewStatus));
  return now?.to ?? null;
}

/** The moves an actor may make on an upload now, in the order of the table. */
export function allowedMoves(subject: ReviewSubject, actor: ReviewActor): readonly ReviewMoveId[] {
  return reviewMoves.map(({ id }) => id).filter((id) => nextStatus(id, subject, actor) !== null);
}
