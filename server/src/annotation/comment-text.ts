import { comparisonWording } from "@dash/data";
import { OWN_COMMENT_AUTHOR } from "../domain/validation/own-sheets.ts";
import type { AnnotatedFinding } from "../use-cases/read-annotated-workbook.ts";
import { severityLook } from "./severity-look.ts";
import type { CellMark } from "./sheet-marks.ts";

/** Author of the comments, by which those of an earlier annotation are known. */
export const COMMENT_AUTHOR = OWN_COMMENT_AUTHOR;
/** Stands first in what is added to a comment of the uploader. */
export const COMMENT_MARK = "── 平台审核 ──";

/** A part of a comment in one type. */
export interface CommentRun {
  readonly text: string;
  readonly bold: boolean;
}

/** Findings told in one comment; the rest is counted. */
const MAX_FINDINGS = 6;
/** Characters of one statement; expected and found values may be whole paragraphs. */
const MAX_STATEMENT = 300;
const CHARACTERS_PER_LINE = 20;

/** What the comment of a cell says: per finding the rule, the trouble, expected, found, how to mend. */
export function commentRuns(mark: CellMark): readonly CommentRun[] {
  const told = mark.findings.slice(0, MAX_FINDINGS);
  const runs = told.flatMap((finding, index): readonly CommentRun[] => [
    {
      text: `${index > 0 ? "\n" : ""}【${severityLook[finding.severity].name}】${finding.ruleTitle}\n`,
      bold: true,
    },
    { text: `${statements(finding).join("\n")}${index < told.length - 1 ? "\n" : ""}`, bold: false },
  ]);
  const rest = mark.findings.length - told.length;
  return rest > 0 ? [...runs, { text: `\n另有${rest}条，见“审核报告”。`, bold: false }] : runs;
}

function statements({
  message,
  expected,
  found,
  suggestion,
  explanation,
  comparison,
}: AnnotatedFinding): readonly string[] {
  return [
    shorten(message),
    ...(expected === null ? [] : [`应为：${shorten(expected)}`]),
    ...(found === null ? [] : [`实为：${shorten(found)}`]),
    ...(comparison === null ? [] : [`比较：${comparisonWording(comparison)}`]),
    ...(suggestion === null ? [] : [`改法：${shorten(suggestion)}`]),
    ...(explanation === null ? [] : [`说明：${shorten(explanation)}`]),
  ];
}

function shorten(text: string): string {
  return text.length > MAX_STATEMENT ? `${text.slice(0, MAX_STATEMENT)}…` : text;
}

/** Lines the runs take in the box of a comment. */
export function commentLines(runs: readonly CommentRun[]): number {
  return runs
    .map(({ text }) => text)
    .join("")
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);
}
