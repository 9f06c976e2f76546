import { type MonthIndex, PROVINCE_CODE } from "@dash/data";
import { openStates } from "../domain/reporting/board-state.ts";
import type { Deadline } from "../domain/reporting/deadline.ts";
import { owedMonths, owingAreas } from "../domain/reporting/obligations.ts";
import type { ObligationRule, ReportingSettings } from "../domain/reporting/reporting-settings.ts";
import { lastClosedMonth } from "../domain/validation/last-closed-month.ts";
import type { Actor } from "./actor.ts";
import { heldDeadline, type OwedForm, owedForms } from "./owed-forms.ts";
import type { Stores } from "./ports.ts";

export interface OwnObligation extends OwedForm {
  readonly rule: ObligationRule;
  readonly month: MonthIndex;
  readonly deadline: Deadline;
  /** Whether the area has still to send it, or to send it again. */
  readonly open: boolean;
}

/** The areas an account itself reports for; the province's reporter does not report for a prefecture. */
function reportingAreas({ role, areas }: Actor): readonly string[] {
  if (role === "province-reporter") return [PROVINCE_CODE];
  return role === "reporter" ? areas : [];
}

/** What the account owes for the last four quarters, and where it stands. */
export function ownObligations(
  stores: Stores,
  settings: ReportingSettings,
  actor: Actor,
  now: string,
): readonly OwnObligation[] {
  const own = reportingAreas(actor);
  if (own.length === 0) return [];
  return settings.obligations.flatMap((rule) => {
    const areas = owingAreas(rule).filter(({ code }) => own.includes(code));
    if (areas.length === 0) return [];
    return owedMonths(lastClosedMonth(now)).flatMap((month) => {
      const deadline = heldDeadline(stores, settings, rule, month);
      return owedForms(stores, { dataflow: rule.dataflow, month, areas, deadline, now }).map((owed) => ({
        ...owed,
        rule,
        month,
        deadline,
        open: openStates.includes(owed.reading.state),
      }));
    });
  });
}
