import { areas as referenceAreas, PROVINCE_CODE } from "@dash/data";
import { covers, type ReviewActor } from "./review-path.ts";

const PROVINCE_REVIEW_ROLES: readonly string[] = ["province-reviewer", "publisher"];
const AREA_REVIEW_ROLE = "area-reviewer";

/** Roles that see uploads of others before they are released, and of which areas: their own and those below. */
export function reviewScope(actor: ReviewActor): {
  readonly all: boolean;
  readonly areas: readonly string[];
} {
  if (PROVINCE_REVIEW_ROLES.includes(actor.role)) return { all: true, areas: [] };
  if (actor.role !== AREA_REVIEW_ROLE) return { all: false, areas: [] };
  if (actor.areas.includes(PROVINCE_CODE)) return { all: true, areas: [] };
  return {
    all: false,
    areas: referenceAreas.map(({ code }) => code).filter((code) => covers(actor.areas, code)),
  };
}

/** Whether an account may see an upload: its own, and those it reviews. Everybody else is told that there is none. */
export function maySeeSubmission(
  submission: { readonly createdBy: string; readonly area: string | null },
  actor: ReviewActor,
): boolean {
  if (submission.createdBy === actor.username) return true;
  const scope = reviewScope(actor);
  return scope.all || (submission.area !== null && scope.areas.includes(submission.area));
}
