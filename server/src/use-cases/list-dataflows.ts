import {
  type Dataflow,
  dataflows,
  formOfDepartment,
  indicatorById,
  MONTHS_PER_YEAR,
  monthOfYear,
  type MonthIndex,
  quarterOrMonthCode,
  unit,
} from "@dash/data";
import type { DataflowReply } from "../contract/index.ts";
import { lastClosedMonth } from "../domain/validation/last-closed-month.ts";
import type { Actor } from "./actor.ts";
import { mayNotUpload } from "./check-upload.ts";
import { headSlice } from "./head-slice.ts";
import type { Stores } from "./ports.ts";

const QUARTER = 3;

/** The forms, with the period each is to be filled in for next and whether the account may upload it. */
export function listDataflows(stores: Stores, actor: Actor | null, now: string): readonly DataflowReply[] {
  const department = actor?.department ?? null;
  return (dataflows as readonly Dataflow[]).map((dataflow) => ({
    id: dataflow.id,
    name: dataflow.name,
    formNumber: dataflow.formNumber,
    layout: dataflow.layout,
    rows: dataflow.rows,
    issuer: dataflow.issuer,
    guide: [...dataflow.guide],
    columns: formOfDepartment(dataflow, department).columns.map(({ indicator, measures, mandatory }) => {
      const definition = indicatorById(indicator)!;
      return {
        indicator,
        name: definition.name,
        unit: unit(definition.unit).name,
        measures: [...measures],
        mandatory,
      };
    }),
    nextPeriod: quarterOrMonthCode(nextMonth(stores, dataflow, now)),
    mayUpload: actor !== null && mayNotUpload(dataflow, actor) === null,
  }));
}

/** The quarter after the newest released one of the form's first indicator; without any, the last quarter that has ended. */
export function nextMonth(stores: Stores, dataflow: Dataflow, now: string): MonthIndex {
  const closed = lastClosedMonth(now);
  const lastQuarter = closed - (monthOfYear(closed) % QUARTER);
  const newest = stores.facts
    .monthsOf(headSlice(dataflow), null)
    .findLast((month) => monthOfYear(month) % QUARTER === 0);
  if (newest === undefined || newest < lastQuarter - 2 * MONTHS_PER_YEAR) return lastQuarter;
  return Math.min(newest + QUARTER, lastQuarter);
}
