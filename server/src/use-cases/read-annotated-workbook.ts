import type { SeverityId } from "../contract/index.ts";
import { accept, type Outcome } from "../domain/refusal.ts";
import { ruleTitle } from "../domain/validation/rule-title.ts";
import type { Actor } from "./actor.ts";
import type { FindingRecord, Stores, SubmissionRecord } from "./ports.ts";
import { readSubmission } from "./read-submissions.ts";

/** A finding in the words of the annotated workbook. */
export interface AnnotatedFinding extends Omit<FindingRecord, "rule"> {
  readonly ruleTitle: string;
  /** 说明 of the uploader that holds; null when there is none. */
  readonly explanation: string | null;
}

/** What the annotated workbook says about an upload. */
export interface AnnotationReport {
  /** Lines above the findings. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly counts: { readonly [severity in SeverityId]: number };
  readonly findings: readonly AnnotatedFinding[];
}

/** Marks findings in a copy of an uploaded file and returns the copy, an xlsx workbook. */
export type WorkbookAnnotator = (bytes: Uint8Array, report: AnnotationReport) => Promise<Uint8Array>;

export interface AnnotatedWorkbook {
  /** `原文件名_批注.xlsx`. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const PAGE = 500;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The uploader's own file with the findings marked in it, for whoever may see the upload. */
export async function readAnnotatedWorkbook(
  stores: Stores,
  annotate: WorkbookAnnotator,
  request: { readonly id: string; readonly actor: Actor; readonly now: string },
): Promise<Outcome<AnnotatedWorkbook>> {
  const found = readSubmission(stores, request.id, request.actor);
  if (!found.ok) return found;
  const submission = found.value;
  const bytes = stores.submissions.readFile(submission.sha256)!;
  const { error, warning, info } = submission.counts;
  return accept({
    fileName: `${submission.fileName.replace(/\.[^.]{1,8}$/, "")}_批注.xlsx`,
    bytes: await annotate(bytes, {
      facts: facts(submission, request.now),
      counts: { error, warning, info },
      findings: annotatedFindings(stores, submission.id),
    }),
  });
}

function facts(submission: SubmissionRecord, now: string): AnnotationReport["facts"] {
  return [
    ["文件名", submission.fileName],
    ["SHA-256", submission.sha256],
    ["报送编号", submission.id],
    ["上报时间", `${beijingTime(submission.createdAt)}（北京时间）`],
    ["批注时间", `${beijingTime(now)}（北京时间）`],
  ];
}

/** China has had one time without summer time since 1992. */
function beijingTime(instant: string): string {
  const shifted = new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString();
  return shifted.slice(0, 16).replace("T", " ");
}

function annotatedFindings(stores: Stores, submission: string): readonly AnnotatedFinding[] {
  const total = stores.submissions.countFindings(submission);
  const findings: AnnotatedFinding[] = [];
  for (let offset = 0; offset < total; offset += PAGE)
    for (const finding of stores.submissions.findings(submission, { limit: PAGE, offset })) {
      const { rule, position: _, explanation, ...rest } = finding;
      findings.push({
        ...rest,
        ruleTitle: ruleTitle(rule),
        explanation: explanation?.text ?? null,
      });
    }
  return findings;
}
