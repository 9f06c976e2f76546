import type { MonthIndex } from "@dash/data";
import type { ReportedUpload } from "../domain/reporting/board-state.ts";
import type { ReminderWay } from "../domain/reporting/reminders.ts";
import type { ImportStatus } from "../domain/review/import-machine.ts";
import type { ReviewStatus } from "../domain/review/review-status.ts";

/** An upload on the board, without its figures. */
export interface BoardUpload extends ReportedUpload {
  readonly dataflow: string;
  readonly month: MonthIndex;
}

/** An upload that is on its way to publication. */
export interface OpenUpload {
  readonly id: string;
  readonly fileName: string;
  readonly dataflow: string | null;
  readonly month: MonthIndex | null;
  readonly area: string | null;
  readonly reviewStatus: ReviewStatus;
  readonly importStatus: ImportStatus;
  readonly uploaderRole: string;
  readonly errors: number;
  readonly unexplained: number;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly release: number | null;
  /** When it came into its state, and the reason given. */
  readonly movedAt: string;
  readonly movedBy: string;
  readonly reason: string | null;
}

export interface SetDeadline {
  readonly dataflow: string;
  readonly month: MonthIndex;
  /** UTC instant; null goes back to the rule. */
  readonly dueAt: string | null;
  readonly reason: string;
  readonly setBy: string;
  readonly setAt: string;
}

export interface ReminderRecord {
  readonly dataflow: string;
  readonly month: MonthIndex;
  readonly area: string;
  readonly at: string;
  readonly actor: string;
  readonly way: ReminderWay;
  readonly remark: string | null;
}

/** Deadlines, reminders, and where uploads stand; none of it holds a figure. */
export interface ReportingStore {
  /** Uploads of one form and period with their moves, of all areas unless some are named. */
  uploads(dataflow: string, month: MonthIndex, areas?: readonly string[]): readonly BoardUpload[];
  /** Uploads in these states, oldest first; of one account when it is named. */
  openUploads(states: readonly ReviewStatus[], createdBy?: string): readonly OpenUpload[];
  /** The deadline a person set last, or null when nobody did. */
  deadline(dataflow: string, month: MonthIndex): SetDeadline | null;
  setDeadline(deadline: SetDeadline): void;
  remind(reminders: readonly ReminderRecord[]): void;
  /** Newest first. */
  reminders(dataflow: string, month: MonthIndex, areas?: readonly string[]): readonly ReminderRecord[];
}
