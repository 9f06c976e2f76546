import type { SeverityId } from "../contract/index.ts";
import type { AnnotatedFinding } from "../use-cases/read-annotated-workbook.ts";
import { cellPosition, type CellPosition, cellReference } from "./cell-position.ts";
import { severityOrder } from "./severity-look.ts";

/** What is to be said at one cell. */
export interface CellMark extends CellPosition {
  /** A1. */
  readonly reference: string;
  /** The gravest one. */
  readonly severity: SeverityId;
  readonly findings: readonly AnnotatedFinding[];
}

/** The cells that findings of one sheet name, by A1 reference, in the order of the findings. */
export function sheetMarks(
  findings: readonly AnnotatedFinding[],
  shown: (position: CellPosition) => CellPosition,
): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  for (const finding of findings)
    for (const named of [finding.cell, ...finding.affects]) {
      const position = named === null ? null : cellPosition(named);
      if (!position) continue;
      const place = shown(position);
      const reference = cellReference(place);
      const mark = marks.get(reference);
      if (mark?.findings.includes(finding)) continue;
      marks.set(reference, {
        ...place,
        reference,
        severity: mark ? graver(mark.severity, finding.severity) : finding.severity,
        findings: [...(mark?.findings ?? []), finding],
      });
    }
  return marks;
}

function graver(one: SeverityId, other: SeverityId): SeverityId {
  return severityOrder.indexOf(one) <= severityOrder.indexOf(other) ? one : other;
}
