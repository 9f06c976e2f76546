import { dataflowById, type MonthIndex } from "@dash/data";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { seesBoard } from "../domain/reporting/board-scope.ts";
import { obligationOf } from "../domain/reporting/obligations.ts";
import type { ObligationRule, ReportingSettings } from "../domain/reporting/reporting-settings.ts";
import type { Actor } from "./actor.ts";
import { requestedDataflow, requestedPeriod } from "./form-request.ts";
import { roleNames } from "./role-names.ts";

/** A form that is owed, and the period asked for. */
export interface OwedPeriod {
  readonly rule: ObligationRule;
  readonly month: MonthIndex;
}

/** The rule of a form and the period, or why there is no board for them. */
export function requestedObligation(
  settings: ReportingSettings,
  dataflow: string,
  period: string,
  now: string,
): Outcome<OwedPeriod> {
  const form = requestedDataflow(dataflow);
  if (!form.ok) return form;
  const rule = obligationOf(settings, dataflow);
  if (!rule)
    return refuse({
      kind: "unlawful",
      code: "form-not-owed",
      message: `${form.value.formNumber}《${form.value.name}》没有报送要求，不催报。有报送要求的：${settings.obligations.map((entry) => dataflowById(entry.dataflow)?.name ?? entry.dataflow).join("、")}。`,
      path: "dataflow",
    });
  const month = requestedPeriod(period, form.value, now);
  return month.ok ? accept({ rule, month: month.value }) : month;
}

/** Refuses accounts that have no part in reporting. */
export function refuseOutsiders(actor: Actor): Outcome<null> {
  if (seesBoard(actor)) return accept(null);
  return refuse({
    kind: "forbidden",
    code: "role-not-permitted",
    message: `${roleNames[actor.role]}不参与报送，不能查看催报。报送进度由统计员、市州审核员、省级审核员和发布员查看。`,
    path: null,
  });
}
