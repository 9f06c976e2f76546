import { reviewPath, type ReviewPathId } from "../review/review-path.ts";
import type { ReviewStatus } from "../review/review-status.ts";
import { type Deadline, isLate } from "./deadline.ts";

/** One upload of a form for an area and period, as far as the board needs it: no figures. */
export interface ReportedUpload {
  readonly id: string;
  readonly reviewStatus: ReviewStatus;
  readonly createdBy: string;
  readonly uploaderRole: string;
  readonly area: string;
  readonly createdAt: string;
  /** 强制性 findings. */
  readonly errors: number;
  /** 核实性 findings without a 说明. */
  readonly unexplained: number;
  /** Moves of the review, oldest first. */
  readonly moves: readonly { readonly at: string; readonly to: ReviewStatus }[];
}

export const boardStates = [
  "missing",
  "draft",
  "unexplained",
  "returned",
  "in-review",
  "accepted",
  "scheduled",
  "published",
] as const;
export type BoardState = (typeof boardStates)[number];

/** 中文 names of the states, in the order of the board. */
export const boardStateNames: Readonly<Record<BoardState, string>> = {
  missing: "未报",
  draft: "暂存未提交",
  unexplained: "核实性未说明",
  returned: "退回未改",
  "in-review": "审核中",
  accepted: "已验收",
  scheduled: "待发布",
  published: "已发布",
};

/** 中文 names of the reviews. */
export const reviewPlaceNames: Readonly<Record<ReviewPathId, string>> = {
  county: "县审",
  prefecture: "市审",
  province: "省验收",
};

/** Who has to act next; null when nobody has. */
export type BoardHolder = "reporter" | "area-reviewer" | "province-reviewer" | "publisher" | null;

export interface BoardReading {
  readonly state: BoardState;
  /** The upload the state is taken from. */
  readonly upload: ReportedUpload | null;
  readonly place: ReviewPathId | null;
  /** Whether it is locked; an accepted upload still waits for that. */
  readonly locked: boolean;
  readonly holder: BoardHolder;
  /** When the form was first sent; uploads taken back do not count. */
  readonly firstSubmittedAt: string | null;
  readonly lastSubmittedAt: string | null;
  readonly lastMove: { readonly at: string; readonly to: ReviewStatus } | null;
  /** 迟报: sent after the deadline, or still missing after it. */
  readonly late: boolean;
  /** An upload that corrects what is already locked or published, and where it stands. */
  readonly revision: { readonly upload: ReportedUpload; readonly place: ReviewPathId | null } | null;
}

/** States in which the area has not sent the form, or has to send it again. */
export const openStates: readonly BoardState[] = ["missing", "draft", "unexplained", "returned"];

const SETTLED: readonly ReviewStatus[] = ["locked", "scheduled", "published"];
const GONE: readonly ReviewStatus[] = ["withdrawn", "superseded"];

/** The review an upload waits for: 县审, 市审 or 省验收; null when it is in no review. */
export function waitsFor(
  upload: Pick<ReportedUpload, "reviewStatus" | "uploaderRole" | "createdBy"> & {
    readonly area: string | null;
  },
): ReviewPathId | null {
  const { reviewStatus } = upload;
  if (reviewStatus === "submitted") return reviewPath({ ...upload, uploader: upload.createdBy });
  if (reviewStatus === "county-reviewed") return "prefecture";
  return reviewStatus === "area-reviewed" ? "province" : null;
}

/**
 * Where one area stands with one form and period. `alreadyPublished`: its figures are public without an upload of its own, from
 * an embedded source or a table of the province.
 */
export function readBoard(
  uploads: readonly ReportedUpload[],
  deadline: Deadline,
  now: string,
  alreadyPublished = false,
): BoardReading {
  const live = uploads
    .filter(({ reviewStatus }) => !GONE.includes(reviewStatus))
    .toReversed()
    .toSorted((left, right) => byTime(right.createdAt, left.createdAt));
  const settled = live.find(({ reviewStatus }) => SETTLED.includes(reviewStatus));
  const newest = live[0] ?? null;
  const settledWithout = settled === undefined && alreadyPublished;
  const upload = settled ?? (settledWithout ? null : newest);
  const correcting = (settled || settledWithout) && newest && newest !== settled ? newest : null;
  const sent = uploads
    .filter(({ reviewStatus }) => reviewStatus !== "withdrawn")
    .flatMap(({ moves }) => moves.filter(({ to }) => to === "submitted").map(({ at }) => at))
    .toSorted();
  const moves = uploads.flatMap((entry) => entry.moves).toSorted((left, right) => byTime(left.at, right.at));
  const state = stateOf(upload, alreadyPublished);
  const place = upload && waitsFor(upload);
  const firstSubmittedAt = sent[0] ?? null;
  return {
    state,
    upload,
    place,
    locked: upload !== null && SETTLED.includes(upload.reviewStatus),
    holder: holderOf(state, upload, place),
    firstSubmittedAt,
    lastSubmittedAt: sent.at(-1) ?? null,
    lastMove: moves.at(-1) ?? null,
    late:
      firstSubmittedAt === null
        ? openStates.includes(state) && isLate(deadline, now)
        : isLate(deadline, firstSubmittedAt),
    revision: correcting && { upload: correcting, place: waitsFor(correcting) },
  };
}

function byTime(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function stateOf(upload: ReportedUpload | null, alreadyPublished: boolean): BoardState {
  if (upload === null) return alreadyPublished ? "published" : "missing";
  switch (upload.reviewStatus) {
    case "draft":
    case "confirmed":
      return upload.errors === 0 && upload.unexplained > 0 ? "unexplained" : "draft";
    case "returned":
      return "returned";
    case "submitted":
    case "county-reviewed":
    case "area-reviewed":
      return "in-review";
    case "accepted":
    case "locked":
      return "accepted";
    case "scheduled":
      return "scheduled";
    case "published":
      return "published";
    case "withdrawn":
    case "superseded":
      return "missing";
  }
}

function holderOf(state: BoardState, upload: ReportedUpload | null, place: ReviewPathId | null): BoardHolder {
  if (openStates.includes(state)) return "reporter";
  if (state === "in-review") return place === "province" ? "province-reviewer" : "area-reviewer";
  if (state === "published") return null;
  return upload?.reviewStatus === "accepted" ? "province-reviewer" : "publisher";
}
