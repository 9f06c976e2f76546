import type { CellReference, MissingReason, MonthIndex, ObservationStatus } from "@dash/data";
import type { SeverityId } from "../contract/index.ts";
import type { ImportStatus } from "../domain/review/import-machine.ts";
import type { FindingIdentity } from "../domain/review/finding-identity.ts";
import type { ReviewStatus } from "../domain/review/review-status.ts";
import type { SliceKey } from "./slice-key.ts";

export interface SubmissionRecord {
  readonly id: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly dataflow: string | null;
  readonly month: MonthIndex | null;
  readonly area: string | null;
  readonly importStatus: ImportStatus;
  readonly reviewStatus: ReviewStatus;
  readonly createdBy: string;
  readonly createdAt: string;
  /** The role it was uploaded in: it decides the way through the review. */
  readonly uploaderRole: string;
  /** The 省直部门 it was uploaded for: it carries that department's indicators alone; null is the whole form. */
  readonly department: string | null;
  /** `revision`: 订正 of figures that were locked or published before. */
  readonly kind: "original" | "revision";
  /** 修订说明. */
  readonly revisionNote: string | null;
  readonly release: number | null;
  /** 核实性 findings without an explanation. */
  readonly unexplained: number;
  readonly counts: {
    readonly cells: number;
    readonly error: number;
    readonly warning: number;
    readonly info: number;
  };
}

/** A cell of an upload as it was understood. */
export interface StagedCell extends SliceKey {
  readonly area: string;
  readonly month: MonthIndex;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly reason: MissingReason | null;
  readonly location: CellReference;
}

/** A figure of an upload under way, with whose upload it is. */
export interface PendingCell extends SliceKey {
  readonly area: string;
  readonly month: MonthIndex;
  readonly value: number;
  readonly submission: string;
  readonly dataflow: string;
  readonly submissionArea: string;
  readonly createdBy: string;
}

/** What a finding sets beside one another; see the domain's `Comparison`. */
export interface ComparisonRecord {
  readonly current: number | null;
  readonly previous: number | null;
  readonly yearBefore: number | null;
  readonly difference: number | null;
  readonly unit: string;
}

export interface FindingRecord {
  readonly rule: string;
  readonly severity: SeverityId;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly suggestion: string | null;
  readonly affects: readonly string[];
  readonly comparison: ComparisonRecord | null;
}

export interface Explanation {
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

/** An explanation given for the same thing before, for a person to take over or not. */
export interface OfferedExplanation {
  readonly text: string;
  readonly month: MonthIndex | null;
  /** Given for an earlier version of this form and period, and the figures are still the same. */
  readonly sameFigures: boolean;
}

export interface StoredFinding extends FindingRecord {
  readonly position: number;
  /** The newest; null when there is none. */
  readonly explanation: Explanation | null;
}

export interface SubmissionEvent {
  readonly at: string;
  readonly actor: string;
  readonly machine: "import" | "review";
  readonly from: string | null;
  readonly to: string;
  readonly reason: string | null;
  /** The move of the review that led there; null for steps of the import. */
  readonly move: string | null;
  /** Positions of the findings a return names. */
  readonly findings: readonly number[];
}

/** A figure on both sides of a comparison; `undefined` where a side does not carry it. */
export interface ComparedRow extends SliceKey {
  readonly area: string;
  readonly month: MonthIndex;
  readonly published: number | null | undefined;
  readonly earlier: number | null | undefined;
  readonly uploaded: number | null | undefined;
  /** Why the upload gives no value. */
  readonly reason: MissingReason | null;
  readonly location: CellReference;
}

/** What narrows a list of uploads; null is all. */
export interface SubmissionFilter {
  readonly dataflow: string | null;
  readonly month: MonthIndex | null;
  readonly area: string | null;
  readonly review: ReviewStatus | null;
}

export interface SubmissionStore {
  saveFile(file: { readonly sha256: string; readonly bytes: Uint8Array; readonly receivedAt: string }): void;
  readFile(sha256: string): Uint8Array | null;
  insert(submission: SubmissionRecord): void;
  insertCells(submission: string, cells: Iterable<StagedCell>): void;
  /** @param identify what a 核实性 finding is known again by */
  insertFindings(
    submission: string,
    findings: Iterable<FindingRecord>,
    identify: (finding: FindingRecord) => FindingIdentity | null,
  ): void;
  /** Writes the new state and the event in one step. */
  move(
    submission: string,
    state: Partial<
      Pick<SubmissionRecord, "importStatus" | "reviewStatus" | "release" | "kind" | "revisionNote">
    >,
    event: SubmissionEvent,
  ): void;
  find(id: string): SubmissionRecord | null;
  /** The first submission of this file that is still in the chain: not withdrawn, returned or superseded. */
  findByFile(sha256: string): SubmissionRecord | null;
  /** The first figure that more than one of the uploads carries, or null. */
  overlap(submissions: readonly string[]): {
    readonly indicator: string;
    readonly area: string;
    readonly first: string;
    readonly second: string;
  } | null;
  /** The uploads of a release. */
  ofRelease(release: number): readonly SubmissionRecord[];
  /** Uploads of one form (or a department's part of it), area and period that were not withdrawn or superseded, newest first. */
  ofForm(
    dataflow: string,
    area: string,
    month: MonthIndex | null,
    department: string | null,
  ): readonly SubmissionRecord[];
  /** Newest first: uploads of the account or of the areas; all when neither is given. */
  list(
    filter: Partial<SubmissionFilter> & {
      readonly createdBy?: string;
      readonly areas?: readonly string[];
      readonly limit: number;
      readonly offset: number;
    },
  ): {
    readonly submissions: readonly SubmissionRecord[];
    readonly total: number;
  };
  /** Whether a cell differs from a figure that is published, and not simulated. */
  changesPublished(submission: string): boolean;
  findings(
    submission: string,
    range: { readonly limit: number; readonly offset: number },
  ): readonly StoredFinding[];
  finding(submission: string, position: number): StoredFinding | null;
  countFindings(submission: string): number;
  /** 核实性 findings without an explanation, in their order. */
  unexplained(submission: string, limit: number): readonly StoredFinding[];
  /**
   * Figures of uploads for this month that are confirmed and not yet released, newest upload first: all, or those of
   * some areas in uploads of some areas.
   */
  pendingFigures(
    month: MonthIndex,
    restriction: { readonly uploadsOf: readonly string[]; readonly figuresOf: readonly string[] } | null,
  ): readonly PendingCell[];
  /** Findings that name a cell, for its history. */
  findingsOnCell(submission: string, location: CellReference): readonly StoredFinding[];
  explain(submission: string, position: number, explanation: Explanation): void;
  /** The explanations that hold for an upload, by position. */
  explanations(submission: string): ReadonlyMap<number, Explanation>;
  /** What was written for the same rule, area, cluster and indicator before, by position; for findings without explanation. */
  offered(submission: string): ReadonlyMap<number, OfferedExplanation>;
  events(submission: string): readonly SubmissionEvent[];
  /** The newest earlier upload of the same form, area and period that passed the check and was not withdrawn. */
  previousVersion(submission: string): SubmissionRecord | null;
  /** Cells against the current published figures and an earlier upload; cells only the latter has come last. */
  compared(submission: string, earlier: string | null): Iterable<ComparedRow>;
}
