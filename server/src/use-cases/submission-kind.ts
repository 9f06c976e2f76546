import type { Stores, SubmissionRecord } from "./ports.ts";

const SETTLED: readonly SubmissionRecord["reviewStatus"][] = ["locked", "scheduled", "published"];

/**
 * Whether an upload is the first of its form, area and period, or a revision: another one is locked, waits for its
 * hour or is published, or a published figure would change.
 */
export function submissionKind(
  { submissions }: Stores,
  {
    id,
    dataflow,
    area,
    month,
    department,
  }: Pick<SubmissionRecord, "id" | "dataflow" | "area" | "month" | "department">,
): SubmissionRecord["kind"] {
  const others =
    dataflow === null || area === null || month === null
      ? []
      : submissions.ofForm(dataflow, area, month, department);
  const settled = others.some((other) => other.id !== id && SETTLED.includes(other.reviewStatus));
  return settled || submissions.changesPublished(id) ? "revision" : "original";
}
