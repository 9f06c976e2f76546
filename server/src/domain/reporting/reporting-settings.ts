import type { AreaLevel } from "@dash/data";
import { statutoryHolidays } from "./statutory-holidays.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** Who owes a form, and when. */
export interface ObligationRule {
  /** Id of the form. Forms without a rule are owed by nobody. */
  readonly dataflow: string;
  /** Levels of the areas that owe it each quarter. */
  readonly levels: readonly Exclude<AreaLevel, "functional-zone">[];
  /** Days after the last day of the period; 20 is the twentieth of the month after. */
  readonly days: number;
  /** 北京时间, `17:00`. */
  readonly time: string;
}

/** Obligations and working days: data, which a deployment may replace. */
export interface ReportingSettings {
  readonly obligations: readonly ObligationRule[];
  readonly calendar: WorkingCalendar;
}

/** Each prefecture and the province owe both quarterly forms; counties report through their prefecture. */
export const defaultReportingSettings: ReportingSettings = {
  obligations: [
    { dataflow: "cluster-quarterly", levels: ["province", "prefecture"], days: 20, time: "17:00" },
    { dataflow: "area-quarterly", levels: ["province", "prefecture"], days: 20, time: "17:00" },
  ],
  calendar: statutoryHolidays,
};
