import { areaByCode, type Dataflow, type MonthIndex } from "@dash/data";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { INITIAL_IMPORT_STATUS } from "../domain/review/import-machine.ts";
import { maySeeSubmission } from "../domain/review/may-see-submission.ts";
import { INITIAL_REVIEW_STATUS } from "../domain/review/review-machine.ts";
import { checkReading, type CheckedReading } from "../domain/validation/check-reading.ts";
import { lastClosedMonth } from "../domain/validation/last-closed-month.ts";
import type { Reading, ReportTable } from "../domain/validation/report-table.ts";
import { stagedFigures } from "../domain/validation/staged-figures.ts";
import type { Actor } from "./actor.ts";
import { mayReport, requestedArea, requestedDataflow, requestedPeriod } from "./form-request.ts";
import type { FindingRecord, IdSource, Stores, SubmissionRecord } from "./ports.ts";
import { createPublishedLookup } from "./published-lookup.ts";
import { roleNames } from "./role-names.ts";

export interface UploadRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly dataflow: string | null;
  readonly period: string | null;
  readonly area: string | null;
  /** Check only; nothing is stored. */
  readonly dryRun: boolean;
  readonly actor: Actor;
  readonly now: string;
}

export interface ReceivedSubmission {
  readonly submission: SubmissionRecord;
  readonly dryRun: boolean;
  readonly findings: readonly FindingRecord[];
}

/** Reads a file as a form. */
export type ReportReader = (
  bytes: Uint8Array,
  fileName: string,
  expected: Dataflow | null,
) => Outcome<Reading>;

export interface ReceiveParts {
  readonly stores: Stores;
  readonly ids: IdSource;
  readonly read: ReportReader;
  /** SHA-256 in hexadecimal. */
  readonly digest: (bytes: Uint8Array) => string;
}

const DRY_RUN_ID = "dry-run";

/**
 * Reads, checks and keeps an upload: the file as received, its findings and, when nothing blocks it, its figures.
 * All of it is stored in one transaction, or nothing. Figures stay unreleased.
 */
export function receiveSubmission(parts: ReceiveParts, request: UploadRequest): Outcome<ReceivedSubmission> {
  const { stores, ids, read } = parts;
  const { actor, now } = request;
  const wanted = readRequest(request);
  if (!wanted.ok) return wanted;
  const sha256 = parts.digest(request.bytes);
  const held = request.dryRun ? null : stores.submissions.findByFile(sha256);
  if (held && (held.createdBy === actor.username || held.importStatus === "checked"))
    return duplicate(held, actor);

  const reading = read(request.bytes, request.fileName, wanted.value.dataflow);
  if (!reading.ok) return reading;
  const checked = checkReading(
    reading.value,
    {
      requested: wanted.value,
      lastClosedMonth: lastClosedMonth(now),
      accountAreas: actor.areas,
      published: createPublishedLookup(stores.facts),
    },
    (dataflow, area, month) =>
      stores.submissions
        .ofForm(dataflow.id, area, month)
        .filter(({ importStatus }) => importStatus === "checked")
        .map(({ id }) => id),
  );
  const denied = deny(checked.dataflow, actor);
  if (denied) return denied;

  const submission = describe(
    request,
    sha256,
    checked,
    reading.value,
    request.dryRun ? DRY_RUN_ID : ids.submissionId(now),
  );
  if (!request.dryRun) store(stores, request, submission, checked, reading.value);
  return accept({ submission, dryRun: request.dryRun, findings: checked.findings });
}

function readRequest(
  request: UploadRequest,
): Outcome<{ dataflow: Dataflow | null; month: MonthIndex | null; area: string | null }> {
  const { actor } = request;
  let dataflow: Dataflow | null = null;
  if (request.dataflow !== null) {
    const outcome = requestedDataflow(request.dataflow);
    if (!outcome.ok) return outcome;
    dataflow = outcome.value;
    const denied = deny(dataflow, actor);
    if (denied) return denied;
  }
  let month: MonthIndex | null = null;
  if (request.period !== null) {
    const outcome = requestedPeriod(request.period, dataflow, request.now);
    if (!outcome.ok) return outcome;
    month = outcome.value;
  }
  if (request.area !== null) {
    const outcome = requestedArea(request.area);
    if (!outcome.ok) return outcome;
    if (!mayReport(actor.areas, request.area))
      return refuse({
        kind: "forbidden",
        code: "area-not-permitted",
        message: `本账号不能上报${areaByCode(request.area)?.name ?? request.area}的数据。可上报：${actor.areas.map((code) => areaByCode(code)?.name ?? code).join("、") || "无"}。`,
        path: "area",
      });
  }
  return accept({ dataflow, month, area: request.area });
}

function deny(dataflow: Dataflow | null, actor: Actor): ReturnType<typeof refuse> | null {
  if (dataflow === null || dataflow.uploadRoles.includes(actor.role)) return null;
  return refuse({
    kind: "forbidden",
    code: "role-may-not-upload",
    message: `${roleNames[actor.role]}不能上报${dataflow.formNumber}《${dataflow.name}》。请用有上报权限的账号。`,
    path: "dataflow",
  });
}

function duplicate(held: SubmissionRecord, actor: Actor): ReturnType<typeof refuse> {
  const visible = maySeeSubmission(held, actor);
  return refuse({
    kind: "conflict",
    code: "file-already-held",
    message: visible
      ? `这个文件已经上报过，报送编号${held.id}。内容有改动请另存后上传；要重报请先撤回原报送。`
      : "这个文件已由其他账号上报。请核对是否重复报送。",
    path: "file",
    ...(visible ? { detail: { submission: held.id } } : {}),
  });
}

function describe(
  request: UploadRequest,
  sha256: string,
  checked: CheckedReading,
  reading: Reading,
  id: string,
): SubmissionRecord {
  const count = (severity: string): number =>
    checked.findings.filter((finding) => finding.severity === severity).length;
  const error = count("error");
  return {
    id,
    sha256,
    fileName: request.fileName,
    bytes: request.bytes.byteLength,
    dataflow: checked.dataflow?.id ?? null,
    month: checked.month,
    area: checked.area,
    importStatus: error > 0 ? "rejected" : "checked",
    reviewStatus: INITIAL_REVIEW_STATUS,
    createdBy: request.actor.username,
    createdAt: request.now,
    release: null,
    counts: {
      cells: filledCells(reading.table),
      error,
      warning: count("warning"),
      info: count("info"),
    },
  };
}

function store(
  stores: Stores,
  request: UploadRequest,
  submission: SubmissionRecord,
  checked: CheckedReading,
  reading: Reading,
): void {
  const { submissions } = stores;
  const event = { at: request.now, actor: request.actor.username, machine: "import", reason: null } as const;
  stores.transaction(() => {
    submissions.saveFile({ sha256: submission.sha256, bytes: request.bytes, receivedAt: request.now });
    submissions.insert({ ...submission, importStatus: INITIAL_IMPORT_STATUS });
    submissions.move(submission.id, {}, { ...event, from: null, to: INITIAL_IMPORT_STATUS });
    submissions.insertFindings(submission.id, checked.findings);
    if (reading.table)
      submissions.move(
        submission.id,
        { importStatus: "parsed" },
        { ...event, from: "received", to: "parsed" },
      );
    if (reading.table && submission.importStatus === "checked")
      submissions.insertCells(submission.id, stagedFigures(reading.table, checked.month));
    submissions.move(
      submission.id,
      { importStatus: submission.importStatus },
      { ...event, from: reading.table ? "parsed" : "received", to: submission.importStatus },
    );
    stores.audit.append({
      at: request.now,
      actor: request.actor.username,
      action: "upload",
      object: submission.id,
      detail: `${request.fileName} ${submission.sha256}`,
    });
  });
}

/** Cells in which something was written; a blank one is taken as 未报 but is no figure that was read. */
function filledCells(table: ReportTable | null): number {
  let filled = 0;
  for (const { cells } of table?.rows ?? [])
    for (const { content } of cells) if (content.kind !== "missing" || !content.blank) filled += 1;
  return filled;
}
