import type { FigureColumn, Mark, Rule } from "../rule.ts";
import { decreased } from "./cumulative-decreased.ts";

/** Rows that can be compared, and the part of them that must be lower, before a whole column is doubted. */
const FEWEST = 4;
const MOST = 0.6;

function* columnMarks(columns: readonly FigureColumn[]): Generator<Mark> {
  for (const { indicator, rows } of columns) {
    const comparable = rows.filter(({ level, previousInYear }) => level !== null && previousInYear !== null);
    const lower = comparable.filter(decreased);
    const [first, ...others] = lower;
    if (!first || comparable.length < FEWEST || lower.length < comparable.length * MOST) continue;
    yield {
      cause: indicator.id,
      cell: first.address("level"),
      message: `“${indicator.name}”本期累计栏有${lower.length}行小于上期累计（可比${comparable.length}行），疑似填成了当季数；首处为${first.name}：本期${first.level}，上期累计${first.previousInYear}${first.unit}。`,
      expected: "从1月1日累计到报告期末的数",
      found: String(first.level),
      suggestion: "请改填累计数（当季数加上期累计数）后重新上报。",
      affects: others.flatMap((figures) => figures.address("level") ?? []),
      comparison: first.comparison(first.previousInYear),
      explains: [indicator.id],
    };
  }
}

export const quarterInCumulative: Rule = {
  id: "quarter-in-cumulative",
  title: "累计栏疑似填了当季数",
  class: "magnitude",
  severity: "error",
  formula: "本期累计＜同年上期累计的行÷可比的行＜60%",
  explanation: "一栏里多数行的累计数都比同年上期小，是整栏填成了当季数。上半年数小于一季度数即属此类。",
  source: "量级审核：累计与当季混淆",
  columns: columnMarks,
};
