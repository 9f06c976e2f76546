import { areaByCode, PROVINCE_CODE } from "@dash/data";
import { reviewScope } from "../review/may-see-submission.ts";

const REPORTING_ROLES: readonly string[] = ["reporter", "province-reporter"];

/** Whether an account may see a confidential figure of an area: those who report or review it, and the province's reviewers. */
export function maySeeConfidential(
  area: string,
  actor: { readonly username: string; readonly role: string; readonly areas: readonly string[] },
): boolean {
  const scope = reviewScope(actor);
  if (scope.all) return true;
  if (REPORTING_ROLES.includes(actor.role)) return actor.areas.includes(area);
  const parent = areaByCode(area)?.parent ?? PROVINCE_CODE;
  return scope.areas.includes(area) || scope.areas.includes(parent);
}
