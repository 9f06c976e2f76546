import { type Dataflow, type MonthIndex, normaliseName } from "@dash/data";
import { isOwnSheet } from "../domain/validation/own-sheets.ts";
import { periodNameWithCode } from "../domain/validation/period-name.ts";
import type { Reading } from "../domain/validation/report-table.ts";
import { chooseHead, type FoundHeads } from "./choose-head.ts";
import { readPeriods } from "./read-period.ts";
import type { SheetLook } from "./sheet-look.ts";

export interface SheetCandidate extends SheetLook, FoundHeads {
  readonly source: "file";
  readonly remembered: null;
}

export interface SheetChoice {
  readonly best: SheetCandidate | null;
  readonly rivals: Reading["rivals"];
}

/** A sheet that explains less than this part of what the best one does is no rival of it. */
const RIVAL_PART = 0.5;
const MONTHS = 12;

/**
 * The sheet that carries the form. Where several do, the period of the upload decides; where it does not, nobody is
 * guessed at and all of them are named.
 */
export function chooseSheet(
  looks: readonly SheetLook[],
  expected: Dataflow | null,
  month: MonthIndex | null,
): SheetChoice {
  const found = looks
    .filter(({ sheet }) => !sheet.hidden && !isOwnSheet(sheet.name))
    .flatMap((look): readonly SheetCandidate[] => {
      const heads = chooseHead(look.top, look.format(), expected);
      return heads ? [{ ...look, ...heads, source: "file", remembered: null }] : [];
    })
    .toSorted((a, b) => b.weight - a.weight);
  const asked = found.filter(({ heads }) => heads[0]!.dataflow.id === expected?.id);
  const fitting = asked.length > 0 ? asked : found;
  const strong = fitting.filter(({ weight }) => weight >= fitting[0]!.weight * RIVAL_PART);
  const filled = strong.filter(hasFigures);
  const candidates = filled.length > 0 ? filled : strong.slice(0, 1);
  if (candidates.length <= 1) return { best: candidates[0] ?? null, rivals: [] };
  const ofPeriod =
    month === null ? [] : candidates.filter((candidate) => monthOf(candidate, month) === month);
  if (ofPeriod.length === 1) return { best: ofPeriod[0]!, rivals: [] };
  return {
    best: null,
    rivals: (ofPeriod.length > 1 ? ofPeriod : candidates).map((candidate) => {
      const stated = monthOf(candidate, month);
      return {
        sheet: candidate.sheet.name,
        form: candidate.heads[0]!.dataflow.formNumber,
        period: stated === null ? null : periodNameWithCode(stated),
      };
    }),
  };
}

/** Whether any figure stands below the head: an empty form in the same workbook is no rival. */
function hasFigures({ heads, top }: SheetCandidate): boolean {
  const [head] = heads;
  return top.some(
    ({ line, cells }) =>
      line > head!.lastLine + 1 && head!.columns.some(({ index }) => cells[index] !== undefined),
  );
}

/** The period a sheet says it is of: in its title, or by its name, where a year alone is enough. */
function monthOf({ sheet, title }: SheetCandidate, asked: MonthIndex | null): MonthIndex | null {
  const [stated] = [...title.periods.map(({ value }) => value), ...readPeriods(sheet.name)];
  if (stated !== undefined) return stated;
  const year = /^(\d{4})年?$/.exec(normaliseName(sheet.name))?.[1];
  return asked !== null && year !== undefined && Math.floor(asked / MONTHS) === Number(year) ? asked : null;
}
