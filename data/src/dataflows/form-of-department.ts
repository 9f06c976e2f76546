import { indicatorById } from "../indicators/index.ts";
import type { Dataflow } from "../model/dataflow.ts";

/** Whether a department compiles an indicator, alone or with others; false for an indicator nobody knows. */
export function ownsIndicator(department: string, indicator: string): boolean {
  const owners: readonly string[] = indicatorById(indicator)?.owners ?? [];
  return owners.includes(department);
}

/** A form with the columns of one department alone; the whole form when `department` is null. */
export function formOfDepartment(dataflow: Dataflow, department: string | null): Dataflow {
  if (department === null) return dataflow;
  return {
    ...dataflow,
    columns: dataflow.columns.filter(({ indicator }) => ownsIndicator(department, indicator)),
  };
}
