import { severities, type FindingReply } from "@dash/server/contract";

export type SeverityFilter = "all" | FindingReply["severity"];

/** Findings of one severity or of all, the blocking ones first, otherwise as they came. */
export function findingsOf(
  findings: readonly FindingReply[],
  filter: SeverityFilter,
): readonly FindingReply[] {
  return severities
    .filter((severity) => filter === "all" || filter === severity)
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** The finding one step on or back; from none, the first. The ends hold. */
export function stepFrom(
  findings: readonly FindingReply[],
  current: string | null,
  step: 1 | -1,
): FindingReply | undefined {
  const place = findings.findIndex((finding) => finding.id === current);
  if (place < 0) return findings[0];
  return findings[Math.min(findings.length - 1, Math.max(0, place + step))];
}

/** `Sheet1!C7`, the sheet alone, or the whole file. */
export function placeOf(finding: Pick<FindingReply, "sheet" | "cell">): string {
  if (finding.cell) return finding.sheet ? `${finding.sheet}!${finding.cell}` : finding.cell;
  return finding.sheet ? `${finding.sheet}（整张表）` : "整个文件";
}
