import type { MonthIndex } from "@dash/data";
import type { ReadLayout, RememberedLayout } from "../domain/validation/sheet-layout.ts";
import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import type { SubmissionRecord } from "./submission-ports.ts";

/** What an upload was said to be, and how it was read. */
export interface SubmissionReading {
  readonly requested: {
    readonly dataflow: string | null;
    readonly month: MonthIndex | null;
    readonly area: string | null;
  };
  /** Chosen by a person; null when the file decides. */
  readonly encoding: TextEncoding | null;
  readonly layout: ReadLayout | null;
}

export interface LayoutStore {
  /** Keeps a corrected layout in place of the one for the same form and head, if there is one. */
  remember(layout: Omit<RememberedLayout, "id">, submission: string): void;
  /** Layouts in use, oldest first. */
  inUse(): readonly RememberedLayout[];
  /** A layout in use, or null. */
  find(id: number): RememberedLayout | null;
  /** Ends the use of a layout. */
  end(id: number, by: string, at: string): void;
  saveReading(submission: string, reading: SubmissionReading): void;
  /** Null for uploads of a time before readings were kept. */
  readingOf(submission: string): SubmissionReading | null;
  /** Takes the cells and findings of an upload away, and writes what it is taken to be from now on. */
  replaceReading(submission: SubmissionRecord): void;
}
