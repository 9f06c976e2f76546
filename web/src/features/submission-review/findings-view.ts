import { severities, type FindingReply } from "@dash/server/contract";

/** One severity, all, or the 核实性 ones that still need an explanation. */
export type FindingFilter = "all" | "unexplained" | FindingReply["severity"];

/** Whether a finding waits for the uploader's explanation. */
export function isUnexplained({ severity, explanation }: FindingReply): boolean {
  return severity === "warning" && explanation === null;
}

/** The findings a filter lets through, the blocking ones first, otherwise as they came. */
export function findingsOf(
  findings: readonly FindingReply[],
  filter: FindingFilter,
): readonly FindingReply[] {
  return severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity && passes(finding, filter)),
  );
}

function passes(finding: FindingReply, filter: FindingFilter): boolean {
  if (filter === "all") return true;
  return filter === "unexplained" ? isUnexplained(finding) : finding.severity === filter;
}

/** The next finding without explanation after this one, beginning anew at the end; undefined when none is left. */
export function nextUnexplained(
  findings: readonly FindingReply[],
  current: string,
): FindingReply | undefined {
  const ordered = findingsOf(findings, "all");
  const place = ordered.findIndex(({ id }) => id === current);
  const around = [...ordered.slice(place + 1), ...ordered.slice(0, Math.max(0, place))];
  return around.find((finding) => finding.id !== current && isUnexplained(finding));
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
