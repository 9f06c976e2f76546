import { covers, type ReviewActor } from "../review/review-path.ts";

const WHOLE_PROVINCE: readonly string[] = ["province-reviewer", "publisher", "province-reporter"];

/** Roles that may 催报, and that may set deadlines. */
export const remindingRoles = ["province-reviewer", "publisher", "area-reviewer"] as const;
export const deadlineSettingRoles = ["province-reviewer", "publisher"] as const;

type ScopedActor = Pick<ReviewActor, "role" | "areas">;

/** Whether an account sees the board at all. */
export function seesBoard({ role }: ScopedActor): boolean {
  return WHOLE_PROVINCE.includes(role) || role === "area-reviewer" || role === "reporter";
}

/**
 * Whether an account sees the row of an area: the province's roles all, a reviewer the own areas with what lies in them,
 * a reporter the own.
 */
export function seesRow(actor: ScopedActor, area: string): boolean {
  if (WHOLE_PROVINCE.includes(actor.role)) return true;
  if (actor.role === "area-reviewer") return covers(actor.areas, area);
  return actor.role === "reporter" && actor.areas.includes(area);
}

/** Whether an account may 催报 an area: who reviews it or publishes, never who only reports it. */
export function mayRemind(actor: ScopedActor, area: string): boolean {
  return (remindingRoles as readonly string[]).includes(actor.role) && seesRow(actor, area);
}

/** Whether an account may set deadlines. */
export function maySetDeadline({ role }: ScopedActor): boolean {
  return (deadlineSettingRoles as readonly string[]).includes(role);
}
