import type { MissingReason } from "./missing-reason.ts";
import type { ObservationStatus } from "./observation-status.ts";

/** `negative`: below zero · `doubtful`: read as below zero, but authors use it both ways, so that it has to be explained. */
export type SignMeaning = "negative" | "doubtful";

/**
 * How the cells of a form are written besides plain numbers. Statistical publications disagree on symbols, so that a
 * symbol is never read by a rule for all forms. Everything is compared after NFKC and without white space.
 */
export interface FormNotation {
  /** What an empty cell says. */
  readonly blank: MissingReason;
  /** Symbols in place of a number and what they say. */
  readonly missing: Readonly<Record<string, MissingReason>>;
  /** Signs before a number. */
  readonly signs: Readonly<Record<string, SignMeaning>>;
  /** Whether a number in brackets is negative, as in bookkeeping. */
  readonly bracketsNegative: boolean;
  /** Words before a rate: whether they turn it below zero. */
  readonly movements: Readonly<Record<string, "up" | "down">>;
  /** Marks before or after a number that say at which stage of compilation it is. */
  readonly stages: Readonly<Record<string, ObservationStatus>>;
}
