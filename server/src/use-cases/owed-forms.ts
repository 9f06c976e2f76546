import { dataflowById, type MonthIndex, type ReferenceArea } from "@dash/data";
import { type BoardReading, readBoard } from "../domain/reporting/board-state.ts";
import { type Deadline, deadlineOf } from "../domain/reporting/deadline.ts";
import type { ObligationRule, ReportingSettings } from "../domain/reporting/reporting-settings.ts";
import { headSlice } from "./head-slice.ts";
import type { BoardUpload, Stores } from "./ports.ts";

export interface OwedForm {
  readonly area: ReferenceArea;
  readonly reading: BoardReading;
}

/** The deadline that holds for a form and period. */
export function heldDeadline(
  stores: Stores,
  settings: ReportingSettings,
  rule: ObligationRule,
  month: MonthIndex,
): Deadline {
  return deadlineOf(settings, rule, month, stores.reporting.deadline(rule.dataflow, month)?.dueAt ?? null);
}

/** Where areas stand with one form and period. */
export function owedForms(
  stores: Stores,
  question: {
    readonly dataflow: string;
    readonly month: MonthIndex;
    readonly areas: readonly ReferenceArea[];
    readonly deadline: Deadline;
    readonly now: string;
  },
): readonly OwedForm[] {
  const { dataflow, month, areas, deadline, now } = question;
  const codes = areas.map(({ code }) => code);
  const uploads = new Map<string, BoardUpload[]>();
  for (const upload of stores.reporting.uploads(dataflow, month, codes)) {
    const known = uploads.get(upload.area);
    if (known) known.push(upload);
    else uploads.set(upload.area, [upload]);
  }
  const facts = stores.facts.sliceAt(headSlice(dataflowById(dataflow)!), month, null);
  const published = new Set(facts.map(({ area }) => area));
  return areas.map((area) => ({
    area,
    reading: readBoard(uploads.get(area.code) ?? [], deadline, now, published.has(area.code)),
  }));
}
