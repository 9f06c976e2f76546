import { PROVINCE_CODE } from "@dash/data";
import type { ReviewActor } from "./review-machine.ts";

const PROVINCE_REVIEW_ROLES: readonly string[] = ["province-reviewer", "publisher"];
const AREA_REVIEW_ROLE = "area-reviewer";

/** Roles that see uploads of others before they are released. */
export function reviewScope(actor: ReviewActor & { readonly areas: readonly string[] }): {
  readonly all: boolean;
  readonly areas: readonly string[];
} {
  if (PROVINCE_REVIEW_ROLES.includes(actor.role)) return { all: true, areas: [] };
  if (actor.role !== AREA_REVIEW_ROLE) return { all: false, areas: [] };
  return { all: actor.areas.includes(PROVINCE_CODE), areas: actor.areas };
}

/** Whether an account may see an upload: its own, and those it reviews. Everybody else is told that there is none. */
export function maySeeSubmission(
  submission: { readonly createdBy: string; readonly area: string | null },
  actor: ReviewActor & { readonly areas: readonly string[] },
): boolean {
  if (submission.createdBy === actor.username) return true;
  const scope = reviewScope(actor);
  return scope.all || (submission.area !== null && scope.areas.includes(submission.area));
}
