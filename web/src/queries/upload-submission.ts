import { submissionDetailSchema, type SubmissionDetail } from "@dash/server/contract";
import { apiAddress, readReply, unreachable } from "./api-client.ts";

export interface Upload {
  readonly file: File;
  readonly dataflow: string | null;
  readonly period: string | null;
  readonly area: string | null;
  /** Checks only; nothing is kept. */
  readonly dryRun: boolean;
}

/**
 * Sends a file and answers with what the check found. `onSent` gets the share already sent, 0 … 1; after 1 the server
 * is checking.
 * @throws ProblemError when the file is refused
 */
export async function uploadSubmission(
  upload: Upload,
  onSent: (share: number) => void,
): Promise<SubmissionDetail> {
  const form = new FormData();
  for (const name of ["dataflow", "period", "area"] as const) {
    const value = upload[name];
    if (value !== null) form.append(name, value);
  }
  if (upload.dryRun) form.append("dryRun", "true");
  form.append("file", upload.file, upload.file.name);

  const address = apiAddress("/submissions");
  const { status, text } = await post(address, form, onSent);
  return readReply(submissionDetailSchema, address, status, parseJson(text));
}

/** XMLHttpRequest, because fetch does not tell how much was sent. */
function post(
  address: string,
  form: FormData,
  onSent: (share: number) => void,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("accept", "application/json");
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) onSent(event.loaded / event.total);
    });
    request.upload.addEventListener("load", () => onSent(1));
    request.addEventListener("error", () => reject(unreachable()));
    request.addEventListener("load", () => resolve({ status: request.status, text: request.responseText }));
    request.send(form);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
