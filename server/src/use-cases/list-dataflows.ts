import {
  clusters,
  type Dataflow,
  dataflows,
  indicatorById,
  MONTHS_PER_YEAR,
  monthOfYear,
  type MonthIndex,
  NO_CLUSTER,
  quarterOrMonthCode,
  unit,
} from "@dash/data";
import type { DataflowReply } from "../contract/index.ts";
import { transformationOf } from "../domain/validation/rule.ts";
import { lastClosedMonth } from "../domain/validation/last-closed-month.ts";
import type { Actor } from "./actor.ts";
import type { Stores } from "./ports.ts";

const QUARTER = 3;

/** The forms, with the period each is to be filled in for next and whether the account may upload it. */
export function listDataflows(stores: Stores, actor: Actor | null, now: string): readonly DataflowReply[] {
  return (dataflows as readonly Dataflow[]).map((dataflow) => ({
    id: dataflow.id,
    name: dataflow.name,
    formNumber: dataflow.formNumber,
    layout: dataflow.layout,
    rows: dataflow.rows,
    issuer: dataflow.issuer,
    guide: [...dataflow.guide],
    columns: dataflow.columns.map(({ indicator, measures, mandatory }) => {
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
    mayUpload: actor !== null && dataflow.uploadRoles.includes(actor.role),
  }));
}

/** The quarter after the newest released one of the form's first indicator; without any, the last quarter that has ended. */
function nextMonth(stores: Stores, dataflow: Dataflow, now: string): MonthIndex {
  const closed = lastClosedMonth(now);
  const lastQuarter = closed - (monthOfYear(closed) % QUARTER);
  const indicator = indicatorById(dataflow.columns[0]!.indicator)!;
  const slice = {
    indicator: indicator.id,
    cluster: indicator.block === "cluster" ? clusters[0].id : NO_CLUSTER,
    transformation: transformationOf(indicator),
    measure: "level",
  } as const;
  const newest = stores.facts.monthsOf(slice, null).findLast((month) => monthOfYear(month) % QUARTER === 0);
  if (newest === undefined || newest < lastQuarter - 2 * MONTHS_PER_YEAR) return lastQuarter;
  return Math.min(newest + QUARTER, lastQuarter);
}
