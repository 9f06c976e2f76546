import { type Dataflow, dataflowById, departmentById, formOfDepartment, type MonthIndex } from "@dash/data";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { createFigureNotes } from "../domain/review/finding-identity.ts";
import { checkReading, type CheckedReading } from "../domain/validation/check-reading.ts";
import { lastClosedMonth } from "../domain/validation/last-closed-month.ts";
import { hasOwnFigures, ownPart } from "../domain/validation/own-part.ts";
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
  const { department } = actor;
  const own = ofDepartment(reading.value, department);
  if (!own.ok) return own;
  const checked = checkReading(
    own.value,
    {
      requested,
      lastClosedMonth: lastClosedMonth(request.now),
      accountAreas: actor.areas,
      department,
      published: createPublishedLookup(stores.facts),
      pending: createPendingLookup(stores.submissions, actor),
    },
    (dataflow, area, month) =>
      stores.submissions
        .ofForm(dataflow.id, area, month, department)
        .filter(
          ({ id, importStatus, reviewStatus }) =>
            importStatus === "checked" && reviewStatus !== "returned" && id !== request.id,
        )
        .map(({ id }) => id),
  );
  const denied = mayNotUpload(checked.dataflow, actor);
  if (denied) return denied;
  return accept({ reading: own.value, checked, counts: countsOf(own.value, checked) });
}

/** What a department reports of a file: its own indicators; a file without any is refused. */
function ofDepartment(reading: Reading, department: string | null): Outcome<Reading> {
  const { table } = reading;
  if (department === null || table === null) return accept(reading);
  if (hasOwnFigures(table, department)) return accept({ ...reading, table: ownPart(table, department) });
  return refuse({
    kind: "forbidden",
    code: "no-own-indicators",
    message: `文件里没有${departmentById(department)?.name ?? department}负责的指标的数。省直部门只能上报本部门的指标，请下载本部门的模板填报。`,
    path: "file",
  });
}

function mayUpload(dataflow: string, actor: Actor): boolean {
  return mayNotUpload(dataflowById(dataflow) ?? null, actor) === null;
}

/** Why an account may not report a form; null when it may. */
export function mayNotUpload(dataflow: Dataflow | null, actor: Actor): ReturnType<typeof refuse> | null {
  if (actor.role === "department" && dataflow?.uploadRoles.includes(actor.role))
    return departmentMayNotUpload(dataflow, actor.department);
  if (dataflow === null || dataflow.uploadRoles.includes(actor.role)) return null;
  return refuse({
    kind: "forbidden",
    code: "role-may-not-upload",
    message: `${roleNames[actor.role]}不能上报${dataflow.formNumber}《${dataflow.name}》。请用有上报权限的账号。`,
    path: "dataflow",
  });
}

function departmentMayNotUpload(
  dataflow: Dataflow,
  department: string | null,
): ReturnType<typeof refuse> | null {
  if (department !== null && formOfDepartment(dataflow, department).columns.length > 0) return null;
  const name = departmentById(department ?? "")?.name;
  return refuse({
    kind: "forbidden",
    code: "department-may-not-upload",
    message:
      name === undefined
        ? "本账号还没有指定所属部门，不能上报。请系统管理员在“账号管理”中指定。"
        : `${dataflow.formNumber}《${dataflow.name}》没有${name}负责的指标，不能上报。`,
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
  submission: Pick<SubmissionRecord, "id" | "importStatus" | "department">,
  { reading, checked }: CheckedUpload,
  event: ReadingEvent,
): void {
  const { submissions } = stores;
  const { id, importStatus, department } = submission;
  const { table } = reading;
  const move = { ...event, machine: "import", move: null, findings: [] } as const;
  if (table) submissions.move(id, { importStatus: "parsed" }, { ...move, from: "received", to: "parsed" });
  const notes = createFigureNotes(checked.findings);
  const staged = table !== null && importStatus === "checked";
  const figures = table === null ? [] : notes.noting(stagedFigures(table, checked.month));
  if (staged) submissions.insertCells(id, figures);
  else if (checked.findings.some(({ severity }) => severity === "warning")) drain(figures);
  submissions.insertFindings(id, checked.findings, notes.identify);
  const form = {
    id,
    dataflow: checked.dataflow?.id ?? null,
    area: checked.area,
    month: checked.month,
    department,
  };
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
