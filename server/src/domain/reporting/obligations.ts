import { areas, type MonthIndex, monthOfYear, type ReferenceArea } from "@dash/data";
import type { ObligationRule, ReportingSettings } from "./reporting-settings.ts";

const QUARTER = 3;
/** Quarters back that are still asked for. */
const OWED_QUARTERS = 4;

/** The rule of a form, or undefined when nobody owes it. */
export function obligationOf(settings: ReportingSettings, dataflow: string): ObligationRule | undefined {
  return settings.obligations.find((rule) => rule.dataflow === dataflow);
}

/** Areas that owe a form, in customary order: the province, each prefecture, and its counties where they report. */
export function owingAreas(rule: ObligationRule): readonly ReferenceArea[] {
  return areas.filter(({ level }) => (rule.levels as readonly string[]).includes(level));
}

/** The ends of the quarters that may be owed once a month is over, newest first. */
export function owedMonths(lastClosed: MonthIndex): readonly MonthIndex[] {
  const newest = lastClosed - (monthOfYear(lastClosed) % QUARTER);
  return Array.from({ length: OWED_QUARTERS }, (_, step) => newest - step * QUARTER);
}
