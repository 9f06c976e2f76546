import { type Dataflow, dataflowById, type MonthIndex } from "@dash/data";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { createFigureNotes } from "../domain/review/finding-identity.ts";
import { checkReading, type CheckedReading } from "../domain/validation/check-reading.ts";
import { lastClosedMonth } from "../domain/validation/last-closed-month.ts";
import type { Reading, ReportTable } from "../domain/validation/report-table.ts";
import type { RememberedLayout, SheetLayout } from "../domain/validation/sheet-layout.ts";
import { stagedFigures } from "../domain/validation/staged-figures.ts";
import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import type { Actor } from "./actor.ts";
import type { Stores, SubmissionRecord } from "./ports.ts";
import { createPendingLookup } from "./pending-lookup.ts";
import { createPublishedLookup } from "./published-lookup.ts";
import { roleNames } from "./role-names.ts";
import { submissionKind } from "./submission-kind.ts";

/** Reads a file as a form. People may have decided its encoding, its layout, and layouts for heads like its own. */
export type ReportReader = (
  bytes: Uint8Array,
  fileName: string,
  expected: Dataflow | null,
  decided: {
    readonly encoding: TextEncoding | null;
    readonly layout: SheetLayout | null;
    readonly sheet: number | null;
    readonly remembered: readonly RememberedLayout[];
    readonly month: MonthIndex | null;
    readonly area: string | null;
  },
) => Outcome<Reading>;

interface CheckRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What the upload is said to be. */
  readonly requested: {
    readonly dataflow: Dataflow | null;
    readonly month: MonthIndex | null;
    readonly area: string | null;
  };
  readonly encoding: TextEncoding | null;
  readonly layout: SheetLayout | null;
  /** The only sheet to look at, from 0; null looks at all. */
  readonly sheet: number | null;
  readonly actor: Actor;
  readonly now: string;
  /** The upload itself, when it is read again. */
  readonly id: string | null;
}

export interface CheckedUpload {
  readonly reading: Reading;
  readonly checked: CheckedReading;
  readonly counts: SubmissionRecord["counts"];
}

/** Reads a file and asks every rule; refuses files that cannot be read and forms the account may not report. */
export function checkUpload(
  stores: Stores,
  read: ReportReader,
  request: CheckRequest,
): Outcome<CheckedUpload> {
  const { actor, requested, encoding, layout, sheet } = request;
  const remembered = layout ? [] : stores.layouts.inUse().filter((kept) => mayUpload(kept.dataflow, actor));
  const reading = read(request.bytes, request.fileName, requested.dataflow, {
    encoding,
    layout,
    sheet,
    remembered,
    month: requested.month,
    area: requested.area,
  });
  if (!reading.ok) return reading;
  const checked = checkReading(
    reading.value,
    {
      requested,
      lastClosedMonth: lastClosedMonth(request.now),
      accountAreas: actor.areas,
      published: createPublishedLookup(stores.facts),
      pending: createPendingLookup(stores.submissions, actor),
    },
    (dataflow, area, month) =>
      stores.submissions
        .ofForm(dataflow.id, area, month)
        .filter(
          ({ id, importStatus, reviewStatus }) =>
            importStatus === "checked" && reviewStatus !== "returned" && id !== request.id,
        )
        .map(({ id }) => id),
  );
  const denied = mayNotUpload(checked.dataflow, actor);
  if (denied) return denied;
  return accept({ reading: reading.value, checked, counts: countsOf(reading.value, checked) });
}

function mayUpload(dataflow: string, actor: Actor): boolean {
  const roles: readonly string[] = dataflowById(dataflow)?.uploadRoles ?? [];
  return roles.includes(actor.role);
}

/** Why an account may not report a form; null when it may. */
export function mayNotUpload(dataflow: Dataflow | null, actor: Actor): ReturnType<typeof refuse> | null {
  if (dataflow === null || dataflow.uploadRoles.includes(actor.role)) return null;
  return refuse({
    kind: "forbidden",
    code: "role-may-not-upload",
    message: `${roleNames[actor.role]}不能上报${dataflow.formNumber}《${dataflow.name}》。请用有上报权限的账号。`,
    path: "dataflow",
  });
}

function countsOf(reading: Reading, { findings }: CheckedReading): SubmissionRecord["counts"] {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    cells: filledCells(reading.table),
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
  };
}

/** Cells in which something was written; a blank one is taken as 未报 but is no figure that was read. */
function filledCells(table: ReportTable | null): number {
  let filled = 0;
  for (const { cells } of table?.rows ?? [])
    for (const { content } of cells) if (content.kind !== "missing" || !content.blank) filled += 1;
  return filled;
}

interface ReadingEvent {
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
}

/**
 * Writes findings and, when nothing blocks, figures of an upload that stands at `received`, and moves it on to
 * checked or rejected. Belongs into a transaction.
 */
export function storeReading(
  stores: Stores,
  submission: Pick<SubmissionRecord, "id" | "importStatus">,
  { reading, checked }: CheckedUpload,
  event: ReadingEvent,
): void {
  const { submissions } = stores;
  const { id, importStatus } = submission;
  const { table } = reading;
  const move = { ...event, machine: "import", move: null, findings: [] } as const;
  if (table) submissions.move(id, { importStatus: "parsed" }, { ...move, from: "received", to: "parsed" });
  const notes = createFigureNotes(checked.findings);
  const staged = table !== null && importStatus === "checked";
  const figures = table === null ? [] : notes.noting(stagedFigures(table, checked.month));
  if (staged) submissions.insertCells(id, figures);
  else if (checked.findings.some(({ severity }) => severity === "warning")) drain(figures);
  submissions.insertFindings(id, checked.findings, notes.identify);
  const form = { id, dataflow: checked.dataflow?.id ?? null, area: checked.area, month: checked.month };
  submissions.move(
    id,
    { importStatus, ...(staged ? { kind: submissionKind(stores, form) } : {}) },
    { ...move, from: table ? "parsed" : "received", to: importStatus },
  );
}

/** Figures of a refused upload are not kept, but its findings are known by them again in the next version. */
function drain(figures: Iterable<unknown>): void {
  for (const _ of figures);
}
