import { type Dataflow, dataflowById } from "@dash/data";
import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import { INITIAL_IMPORT_STATUS } from "../domain/review/import-machine.ts";
import { refuseLayout } from "../domain/validation/refuse-layout.ts";
import type { ColumnUse, ReadLayout, SheetLayout } from "../domain/validation/sheet-layout.ts";
import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import type { Actor } from "./actor.ts";
import {
  type CheckedUpload,
  checkUpload,
  mayNotUpload,
  type ReportReader,
  storeReading,
} from "./check-upload.ts";
import { noSuchSubmission } from "./move-submission.ts";
import type { Stores, SubmissionReading, SubmissionRecord } from "./ports.ts";
import { readSubmission } from "./read-submissions.ts";

export interface RemapRequest {
  readonly id: string;
  /** Of a text file; null leaves it to the file. */
  readonly encoding: TextEncoding | null;
  /** The sheet to read by its own words, from 0; null looks at all. */
  readonly sheet: number | null;
  /** Null leaves the layout to the file, and to what was remembered for its head. */
  readonly layout:
    | (Omit<SheetLayout, "columns"> & {
        readonly columns: readonly { readonly index: number; readonly use: ColumnUse }[];
      })
    | null;
  readonly actor: Actor;
  readonly now: string;
}

/** Whether an account may still decide how an upload is read: its own, until it is confirmed. */
export function mayCorrectReading(submission: SubmissionRecord, actor: Actor): boolean {
  return (
    submission.createdBy === actor.username &&
    submission.reviewStatus === "draft" &&
    (submission.importStatus === "checked" || submission.importStatus === "rejected")
  );
}

/**
 * Reads and checks the stored file of an upload again, as a person decided. Cells, findings and counts are replaced, and
 * a corrected layout is kept for files with the same head: all of it in one transaction, or nothing.
 */
export function remapSubmission(
  stores: Stores,
  read: ReportReader,
  request: RemapRequest,
): Outcome<SubmissionRecord> {
  const { actor, id } = request;
  const found = readSubmission(stores, id, actor);
  if (!found.ok) return found;
  const submission = found.value;
  if (!mayCorrectReading(submission, actor)) return refuse(notNow(submission, actor));
  const layout = request.layout && withHeadings(request.layout);
  const trouble = layout && troubleWith(layout, actor);
  if (trouble) return refuse(trouble);
  const bytes = stores.submissions.readFile(submission.sha256);
  if (!bytes) return refuse(noSuchSubmission(id));

  const kept = stores.layouts.readingOf(id);
  const requested = kept?.requested ?? submission;
  const dataflow = formOf(requested.dataflow);
  const outcome = checkUpload(stores, read, {
    bytes,
    fileName: submission.fileName,
    requested: {
      dataflow: layout ? dataflow && formOf(layout.dataflow) : dataflow,
      month: requested.month,
      area: requested.area,
    },
    encoding: request.encoding,
    layout,
    sheet: request.sheet,
    actor,
    now: request.now,
    id,
  });
  if (!outcome.ok) return outcome;
  if (layout && outcome.value.reading.layout?.source !== "person") return refuse(sheetNotRead());
  return accept(store(stores, request, submission, requested, outcome.value));
}

function formOf(id: string | null): Dataflow | null {
  return id === null ? null : (dataflowById(id) ?? null);
}

/** Headings are read from the file anew. */
function withHeadings({ columns, ...layout }: NonNullable<RemapRequest["layout"]>): SheetLayout {
  return { ...layout, columns: columns.map((column) => ({ ...column, heading: "" })) };
}

function troubleWith(layout: SheetLayout, actor: Actor): Refusal | null {
  const form = formOf(layout.dataflow);
  if (!form)
    return {
      kind: "not-found",
      code: "unknown-dataflow",
      message: `没有编号为“${layout.dataflow}”的报表。`,
      path: "layout",
    };
  const denied = mayNotUpload(form, actor);
  return denied ? denied.refusal : refuseLayout(layout, form);
}

function store(
  stores: Stores,
  request: RemapRequest,
  submission: SubmissionRecord,
  requested: SubmissionReading["requested"],
  upload: CheckedUpload,
): SubmissionRecord {
  const { id } = submission;
  const { checked, counts, reading } = upload;
  const actor = request.actor.username;
  const event = { at: request.now, actor, reason: reasonOf(request) };
  const { dataflow, month, area } = requested;
  return stores.transaction(() => {
    stores.layouts.replaceReading({
      ...submission,
      dataflow: checked.dataflow?.id ?? null,
      month: checked.month,
      area: checked.area,
      counts,
    });
    const from = submission.importStatus;
    const to = INITIAL_IMPORT_STATUS;
    const move = { machine: "import", from, to, move: null, findings: [] } as const;
    stores.submissions.move(id, { importStatus: to }, { ...event, ...move });
    const { department } = submission;
    storeReading(
      stores,
      { id, department, importStatus: counts.error > 0 ? "rejected" : "checked" },
      upload,
      {
        ...event,
        reason: null,
      },
    );
    stores.layouts.saveReading(id, {
      requested: { dataflow, month, area },
      encoding: request.encoding,
      layout: reading.layout,
    });
    if (reading.layout?.source === "person") remember(stores, request, reading.layout);
    stores.audit.append({ at: request.now, actor, action: "remap", object: id, detail: event.reason });
    return stores.submissions.find(id)!;
  });
}

function remember({ layouts }: Stores, { id, actor, now }: RemapRequest, layout: ReadLayout): void {
  if (layout.fingerprint === null) return;
  layouts.remember(
    {
      dataflow: layout.dataflow,
      fingerprint: layout.fingerprint,
      headLines: layout.headTo - layout.headFrom + 1,
      columns: layout.columns.map((column) => ({ ...column, index: column.index - layout.firstColumn })),
      createdBy: actor.username,
      createdByName: actor.displayName,
      createdAt: now,
    },
    id,
  );
}

function reasonOf({ layout, sheet, encoding }: RemapRequest): string {
  const automatic = sheet === null ? "按自动识别重新读取" : `改读第${sheet + 1}张工作表`;
  const how = layout ? "按更正的列对应重新读取" : automatic;
  return encoding === null ? how : `${how}，文字编码${encoding.toUpperCase()}`;
}

function notNow({ id, createdBy }: SubmissionRecord, actor: Actor): Refusal {
  return createdBy === actor.username
    ? {
        kind: "conflict",
        code: "reading-is-settled",
        message: `报送${id}不在暂存状态，列对应不能再改。要更正请先撤回，再重新上报。`,
        path: null,
      }
    : {
        kind: "forbidden",
        code: "not-the-uploader",
        message: `报送${id}由${createdBy}上报，列对应只能由上报人更正。`,
        path: null,
      };
}

function sheetNotRead(): Refusal {
  return {
    kind: "unlawful",
    code: "sheet-not-readable",
    message: "所选工作表不存在或是隐藏的，不能读取。请在原文件中取消隐藏后重新上报。",
    path: "layout",
  };
}
