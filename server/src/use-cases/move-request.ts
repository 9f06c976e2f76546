import type { ReviewMoveId } from "../domain/review/review-machine.ts";
import type { ReviewStatus } from "../domain/review/review-status.ts";
import type { Actor } from "./actor.ts";

/** Moves a person makes on one upload; the others belong to releases and to the clock. */
export type PersonalMove = Extract<
  ReviewMoveId,
  "confirm" | "submit" | "unsubmit" | "approve" | "lock" | "return" | "withdraw"
>;

export interface MoveRequest {
  readonly id: string;
  readonly move: PersonalMove;
  /** Why, or what the reviewer remarks. */
  readonly reason: string | null;
  /** 修订说明, with `submit`. */
  readonly revisionNote?: string | null;
  /** Ids of the findings a return names. */
  readonly findings?: readonly string[];
  /** The state the actor saw; a move on another one is refused. */
  readonly from?: ReviewStatus | null;
  readonly actor: Actor;
  readonly now: string;
}
