import type { ImportStatus } from "./import-machine.ts";

export type ReviewStatus = "draft" | "confirmed" | "returned" | "withdrawn" | "scheduled" | "published";

/** The first state of an upload, which no move leads to. */
export const INITIAL_REVIEW_STATUS: ReviewStatus = "draft";

/** 中文 names of the review states. */
export const reviewStatusNames: Readonly<Record<ReviewStatus, string>> = {
  draft: "暂存",
  confirmed: "已确认入库",
  returned: "已退回",
  withdrawn: "已撤回",
  scheduled: "待发布",
  published: "已发布",
};

export interface ReviewMove {
  readonly id: string;
  readonly name: string;
  readonly from: readonly ReviewStatus[];
  readonly to: ReviewStatus;
  /** `uploader`: the account that uploaded, and nobody else · `system`: the clock · otherwise the roles that may. */
  readonly by: "uploader" | "system" | readonly string[];
  readonly reasonRequired: boolean;
  /** Only uploads that passed the check without errors. */
  readonly needsCleanCheck: boolean;
}

/** Who may move an upload from which state to which. */
export const reviewMoves = [
  {
    id: "confirm",
    name: "确认入库",
    from: ["draft"],
    to: "confirmed",
    by: "uploader",
    reasonRequired: false,
    needsCleanCheck: true,
  },
  {
    id: "withdraw",
    name: "撤回",
    from: ["draft", "confirmed", "returned"],
    to: "withdrawn",
    by: "uploader",
    reasonRequired: false,
    needsCleanCheck: false,
  },
  {
    id: "return",
    name: "退回",
    from: ["confirmed"],
    to: "returned",
    by: ["province-reviewer", "publisher"],
    reasonRequired: true,
    needsCleanCheck: false,
  },
  {
    id: "release",
    name: "列入发布",
    from: ["confirmed"],
    to: "scheduled",
    by: ["publisher"],
    reasonRequired: false,
    needsCleanCheck: true,
  },
  {
    id: "recall",
    name: "取消发布",
    from: ["scheduled"],
    to: "confirmed",
    by: ["publisher"],
    reasonRequired: false,
    needsCleanCheck: false,
  },
  {
    id: "publish",
    name: "发布",
    from: ["scheduled"],
    to: "published",
    by: "system",
    reasonRequired: false,
    needsCleanCheck: false,
  },
] as const satisfies readonly ReviewMove[];

export type ReviewMoveId = (typeof reviewMoves)[number]["id"];

const byId = new Map<string, ReviewMove>(reviewMoves.map((move) => [move.id, move]));

export function reviewMove(id: ReviewMoveId): ReviewMove {
  return byId.get(id)!;
}

/** What a move is judged by. */
export interface ReviewSubject {
  readonly reviewStatus: ReviewStatus;
  readonly importStatus: ImportStatus;
  readonly errors: number;
  readonly uploader: string;
}

export interface ReviewActor {
  readonly username: string;
  readonly role: string;
}

/** Whether the state of the upload allows a move, whoever makes it. */
export function stateAllows(move: ReviewMove, subject: ReviewSubject): boolean {
  if (!move.from.includes(subject.reviewStatus)) return false;
  return !move.needsCleanCheck || (subject.importStatus === "checked" && subject.errors === 0);
}

/** Whether the actor may make a move on this upload, whatever its state. */
export function actorMay(move: ReviewMove, subject: ReviewSubject, actor: ReviewActor): boolean {
  if (move.by === "system") return false;
  if (move.by === "uploader") return subject.uploader === actor.username;
  return move.by.includes(actor.role);
}

/** The moves an actor may make on an upload now, in the order of the table. */
export function allowedMoves(subject: ReviewSubject, actor: ReviewActor): readonly ReviewMoveId[] {
  return (reviewMoves as readonly ReviewMove[])
    .filter((move) => stateAllows(move, subject) && actorMay(move, subject, actor))
    .map((move) => move.id as ReviewMoveId);
}
