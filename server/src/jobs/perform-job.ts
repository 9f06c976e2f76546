import { hash, randomBytes } from "node:crypto";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { Reading } from "../domain/validation/report-table.ts";
import { FileTrouble } from "../parsing/file-trouble.ts";
import { readReport } from "../parsing/read-report.ts";
import type { ReportReader } from "../use-cases/check-upload.ts";
import { addAdvanceReader, removeAdvanceReader } from "../use-cases/advance-readers.ts";
import { checkRelease } from "../use-cases/check-release.ts";
import { createRelease } from "../use-cases/create-release.ts";
import { explainFinding } from "../use-cases/explain-finding.ts";
import { forgetLayout } from "../use-cases/forget-layout.ts";
import { moveSubmission } from "../use-cases/move-submission.ts";
import type { IdSource, Stores } from "../use-cases/ports.ts";
import { recallRelease } from "../use-cases/recall-release.ts";
import { remapSubmission } from "../use-cases/remap-submission.ts";
import { remindAreas } from "../use-cases/remind-areas.ts";
import { setDeadline } from "../use-cases/set-deadline.ts";
import { receiveSubmission } from "../use-cases/receive-submission.ts";
import type { JobName, JobTable } from "./jobs.ts";

const RANDOM_BYTES = 5;

/** Ids that sort by day and cannot be guessed: 20251231-9f86d081ab. */
const ids: IdSource = {
  submissionId: (now) =>
    `${now.slice(0, 10).replaceAll("-", "")}-${randomBytes(RANDOM_BYTES).toString("hex")}`,
};

function digest(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex");
}

const read: ReportReader = (bytes, fileName, expected, decided): Outcome<Reading> => {
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return accept(readReport(file, fileName, expected, decided));
  } catch (error) {
    if (error instanceof FileTrouble) return refuse(error.refusal);
    throw error;
  }
};

type Performers = {
  readonly [Name in JobName]: (stores: Stores, input: JobTable[Name]["input"]) => JobTable[Name]["output"];
};

const performers: Performers = {
  "receive-submission": (stores, input) => receiveSubmission({ stores, ids, read, digest }, input),
  "remap-submission": (stores, input) => remapSubmission(stores, read, input),
  "forget-layout": forgetLayout,
  "move-submission": moveSubmission,
  "explain-finding": explainFinding,
  "check-release": checkRelease,
  "add-advance-reader": addAdvanceReader,
  "remove-advance-reader": removeAdvanceReader,
  "create-release": createRelease,
  "recall-release": recallRelease,
  "set-deadline": setDeadline,
  "remind-areas": remindAreas,
};

/** Carries out one job on the stores of the calling thread. */
export function performJob<Name extends JobName>(
  stores: Stores,
  name: Name,
  input: JobTable[Name]["input"],
): JobTable[Name]["output"] {
  return performers[name](stores, input);
}
