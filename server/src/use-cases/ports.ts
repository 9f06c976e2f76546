import type {
  CellReference,
  MissingReason,
  MonthIndex,
  Observation,
  ObservationStatus,
  ReportedMeasure,
  StoredOrigin,
  StoredTransformation,
  VintageKind,
} from "@dash/data";
import type { Role } from "../contract/index.ts";
import type { AccountStore, AuditStore, SessionBook, SignInStore } from "./account-ports.ts";
import type { ConfidentialStore } from "./confidential-ports.ts";
import type { LayoutStore } from "./layout-ports.ts";
import type { ReportingStore } from "./reporting-ports.ts";
import type { SliceKey } from "./slice-key.ts";
import type { SubmissionStore } from "./submission-ports.ts";

export type {
  AccountRecord,
  AccountStore,
  AuditEvent,
  AuditQuery,
  AuditRecord,
  AuditStore,
  AuditVerdict,
  SessionBook,
  SessionRecord,
  SignInStore,
} from "./account-ports.ts";
export type { LayoutStore, SubmissionReading } from "./layout-ports.ts";
export type { ConfidentialStore, WithheldValue } from "./confidential-ports.ts";
export type {
  BoardUpload,
  OpenUpload,
  ReminderRecord,
  ReportingStore,
  SetDeadline,
} from "./reporting-ports.ts";
export type { SliceKey } from "./slice-key.ts";
export type {
  ComparedRow,
  Explanation,
  FindingRecord,
  OfferedExplanation,
  StoredFinding,
  PendingCell,
  SubmissionEvent,
  SubmissionFilter,
  SubmissionRecord,
  SubmissionStore,
} from "./submission-ports.ts";

/**
 * What the use cases need from the world. Everything is synchronous: the embedded engine is, and a use case that
 * writes runs in one transaction from start to end. Instants are UTC, ISO 8601 with `Z`, so that they compare as text.
 */

export interface StoredFact {
  readonly area: string;
  readonly month: MonthIndex;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly reason: MissingReason | null;
  readonly origin: StoredOrigin;
  /** Release id. */
  readonly release: number;
  /** Source id, see `FactStore.source`; null when none is recorded. */
  readonly source: number | null;
  readonly note: string | null;
}

/** Null reads the newest published state; an instant reads the state as published at that instant. */
export type AsOf = string | null;

export interface CoverageRow {
  readonly indicator: string;
  readonly transformation: StoredTransformation;
  readonly measure: ReportedMeasure;
  readonly month: MonthIndex;
  /** Areas at prefecture level that have a value, in the cluster that has most. */
  readonly prefectures: number;
  readonly province: boolean;
  readonly simulated: boolean;
}

export interface FactVersion extends Omit<StoredFact, "source"> {
  readonly publishedAt: string;
  readonly vintage: VintageKind;
  readonly releaseNote: string;
  readonly source: SourceRecord | null;
  readonly submission: {
    readonly id: string;
    readonly fileName: string;
    readonly sha256: string;
    readonly uploadedBy: string;
    readonly uploadedAt: string;
    readonly location: CellReference;
  } | null;
}

export type VersionOverTime = Pick<
  FactVersion,
  "month" | "release" | "value" | "status" | "reason" | "origin"
>;

export interface SourceRecord {
  readonly class: string;
  readonly title: string;
  readonly url: string | null;
}

/** `prefectures`: the province and its prefectures, which most maps are content with. */
export type AreaPart = "all" | "prefectures";

/** Reads of published figures. */
export interface FactStore {
  /** The figures of one month, by area code; of all areas unless a part is named. */
  sliceAt(slice: SliceKey, month: MonthIndex, asof: AsOf, part?: AreaPart): readonly StoredFact[];
  /** One area's figures from one month to another, both included, oldest first. */
  seriesOf(
    slice: SliceKey,
    area: string,
    from: MonthIndex,
    to: MonthIndex,
    asof: AsOf,
  ): readonly StoredFact[];
  /** Months in which a slice has any figure, oldest first. */
  monthsOf(slice: SliceKey, asof: AsOf): readonly MonthIndex[];
  /** How much is published, over all slices; clusters are folded. */
  coverage(): readonly CoverageRow[];
  /** The source with this id. @throws RangeError when there is none */
  source(id: number): SourceRecord;
  /** Every version of one figure published at an instant (or now), newest first. */
  versionsOf(slice: SliceKey, area: string, month: MonthIndex, asof: AsOf): readonly FactVersion[];
  /** Every published version of one area's figures, oldest month first, in the order of publication. */
  versionsOverTime(slice: SliceKey, area: string): readonly VersionOverTime[];
}

export interface ReleaseRecord {
  readonly id: number;
  readonly sequence: number | null;
  readonly state: "scheduled" | "published" | "withdrawn";
  readonly vintage: VintageKind;
  readonly publishedAt: string;
  readonly note: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly observations: number;
  readonly simulated: boolean;
  /** Why it was taken back; null when it was not, or nobody said. */
  readonly withdrawalReason: string | null;
  /** Months its figures end in, newest first. */
  readonly months: readonly MonthIndex[];
}

export interface NewRelease {
  readonly vintage: VintageKind;
  readonly publishedAt: string;
  readonly note: string;
  readonly createdBy: string;
  readonly createdAt: string;
}

export interface ProvenancedObservation extends Observation {
  readonly source: SourceRecord | null;
  readonly submission: string | null;
  readonly location: CellReference | null;
}

/** What the cells of uploads would do to the published figures. */
export interface ReleaseEffects {
  readonly cells: number;
  /** Published figures under the cells, by their vintage. */
  readonly replaced: readonly {
    readonly vintage: VintageKind;
    readonly cells: number;
    readonly changed: number;
  }[];
  /** Areas with simulated figures in the same slices and months, which the cells do not replace. */
  readonly simulatedAreas: readonly string[];
  /** Areas with figures of the forms and periods, published before or in the uploads. */
  readonly covered: readonly {
    readonly dataflow: string;
    readonly month: MonthIndex;
    readonly area: string;
  }[];
}

export interface ReleaseStore {
  /** Appends a release in state `scheduled`, with its figures; nothing of it is visible before `publish`. */
  append(release: NewRelease, observations: Iterable<ProvenancedObservation>): ReleaseRecord;
  /** Appends a scheduled release holding the confirmed cells of submissions, without carrying them through memory. */
  appendSubmissions(
    release: NewRelease,
    submissions: readonly string[],
    status: ObservationStatus,
  ): ReleaseRecord;
  /** Makes a scheduled release visible: gives it the next sequence and moves its figures into the current state. */
  publish(id: number): ReleaseRecord;
  withdraw(id: number, reason: string | null): ReleaseRecord;
  effectsOf(submissions: readonly string[]): ReleaseEffects;
  find(id: number): ReleaseRecord | null;
  /** Newest first. `visibleOnly` leaves out scheduled and withdrawn ones. */
  list(options: { readonly visibleOnly: boolean }): readonly ReleaseRecord[];
  /** The newest release visible at an instant (or now), or null. */
  newest(asof: AsOf): ReleaseRecord | null;
  /** Scheduled releases whose hour has come, in order of their hour. */
  due(now: string): readonly ReleaseRecord[];
  /** The hour of the next scheduled release, or null. */
  nextDue(): string | null;
}

export interface AdvanceReaderRecord {
  readonly release: number;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly from: string;
  readonly addedBy: string;
  readonly addedAt: string;
}

/** Named readers of scheduled releases. */
export interface AdvanceReaderStore {
  /** Adds a reader, or sets another instant for one already named. */
  set(reader: Omit<AdvanceReaderRecord, "displayName" | "role">): void;
  /** @returns whether there was one */
  remove(release: number, username: string): boolean;
  /** The readers of a release, by instant and name. */
  ofRelease(release: number): readonly AdvanceReaderRecord[];
  find(release: number, username: string): AdvanceReaderRecord | null;
  /** The releases an account may read in advance, whatever their state. */
  ofAccount(username: string): readonly AdvanceReaderRecord[];
  /** The newest looks at a release in advance, of the audit log, newest first. */
  looks(release: number): readonly {
    readonly at: string;
    readonly actor: string;
    readonly action: string;
    readonly part: string | null;
  }[];
}

/** All stores over one database connection. */
export interface Stores {
  readonly database: { readonly engine: string; readonly schema: number };
  readonly facts: FactStore;
  readonly releases: ReleaseStore;
  readonly submissions: SubmissionStore;
  readonly reporting: ReportingStore;
  readonly layouts: LayoutStore;
  readonly accounts: AccountStore;
  readonly sessions: SessionBook;
  readonly signIns: SignInStore;
  readonly audit: AuditStore;
  readonly advanceReaders: AdvanceReaderStore;
  /** The stores as they will read once a scheduled release is published; nothing else reads it in advance. */
  asPublished(release: ReleaseRecord): Stores;
  readonly confidentiality: ConfidentialStore;
  /** Runs the work as one transaction: all of it is stored, or nothing. */
  transaction<T>(work: () => T): T;
  /**
   * Rises whenever published figures, or the hour of the next release, may have changed, through this connection or
   * another one.
   */
  revision(): number;
}

export interface Clock {
  /** UTC instant, ISO 8601 with `Z`. */
  now(): string;
}

export interface IdSource {
  submissionId(now: string): string;
}
