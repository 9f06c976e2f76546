import { areaByCode, type Dataflow, type MonthIndex } from "@dash/data";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { INITIAL_IMPORT_STATUS } from "../domain/review/import-machine.ts";
import { maySeeSubmission } from "../domain/review/may-see-submission.ts";
import { INITIAL_REVIEW_STATUS } from "../domain/review/review-status.ts";
import type { ReadLayout } from "../domain/validation/sheet-layout.ts";
import type { Actor } from "./actor.ts";
import {
  type CheckedUpload,
  checkUpload,
  mayNotUpload,
  type ReportReader,
  storeReading,
} from "./check-upload.ts";
import { mayReport, requestedArea, requestedDataflow, requestedPeriod } from "./form-request.ts";
import type { FindingRecord, IdSource, Stores, SubmissionRecord } from "./ports.ts";
import { refuseIndividualData } from "./refuse-individual-data.ts";

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
  readonly layout: ReadLayout | null;
}

export interface ReceiveParts {
  readonly stores: Stores;
  readonly ids: IdSource;
  readonly read: ReportReader;
  /** SHA-256 in hexadecimal. */
  readonly digest: (bytes: Uint8Array) => string;
}

interface RequestedForm {
  readonly dataflow: Dataflow | null;
  readonly month: MonthIndex | null;
  readonly area: string | null;
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

  const outcome = checkUpload(stores, read, {
    bytes: request.bytes,
    fileName: request.fileName,
    requested: wanted.value,
    encoding: null,
    layout: null,
    sheet: null,
    actor,
    now,
    id: null,
  });
  if (!outcome.ok) return outcome;
  const upload = outcome.value;
  const unfit = request.dryRun ? null : refuseIndividualData(upload.reading, upload.checked.findings);
  if (unfit) return unfit;

  const submission = describe(request, sha256, upload, request.dryRun ? DRY_RUN_ID : ids.submissionId(now));
  const kept = request.dryRun ? submission : store(stores, request, wanted.value, submission, upload);
  return accept({
    submission: kept,
    dryRun: request.dryRun,
    findings: upload.checked.findings,
    layout: upload.reading.layout,
  });
}

function readRequest(request: UploadRequest): Outcome<RequestedForm> {
  const { actor } = request;
  let dataflow: Dataflow | null = null;
  if (request.dataflow !== null) {
    const outcome = requestedDataflow(request.dataflow);
    if (!outcome.ok) return outcome;
    dataflow = outcome.value;
    const denied = mayNotUpload(dataflow, actor);
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
  { checked, counts }: CheckedUpload,
  id: string,
): SubmissionRecord {
  return {
    id,
    sha256,
    fileName: request.fileName,
    bytes: request.bytes.byteLength,
    dataflow: checked.dataflow?.id ?? null,
    month: checked.month,
    area: checked.area,
    importStatus: counts.error > 0 ? "rejected" : "checked",
    reviewStatus: INITIAL_REVIEW_STATUS,
    createdBy: request.actor.username,
    createdAt: request.now,
    uploaderRole: request.actor.role,
    department: request.actor.department,
    kind: "original",
    revisionNote: null,
    release: null,
    unexplained: counts.warning,
    counts,
  };
}

function store(
  stores: Stores,
  request: UploadRequest,
  requested: RequestedForm,
  submission: SubmissionRecord,
  upload: CheckedUpload,
): SubmissionRecord {
  const { submissions, layouts } = stores;
  const event = { at: request.now, actor: request.actor.username, reason: null };
  return stores.transaction(() => {
    submissions.saveFile({ sha256: submission.sha256, bytes: request.bytes, receivedAt: request.now });
    submissions.insert({ ...submission, importStatus: INITIAL_IMPORT_STATUS });
    submissions.move(
      submission.id,
      {},
      { ...event, machine: "import", from: null, to: INITIAL_IMPORT_STATUS, move: null, findings: [] },
    );
    storeReading(stores, submission, upload, event);
    layouts.saveReading(submission.id, {
      requested: { ...requested, dataflow: requested.dataflow?.id ?? null },
      encoding: null,
      layout: upload.reading.layout,
    });
    stores.audit.append({
      at: request.now,
      actor: request.actor.username,
      action: "upload",
      object: submission.id,
      detail: `${request.fileName} ${submission.sha256}`,
    });
    return submissions.find(submission.id)!;
  });
}
