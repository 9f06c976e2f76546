import type { Refusal } from "../domain/refusal.ts";
import { reviewMove } from "../domain/review/review-machine.ts";
import type { Actor } from "./actor.ts";
import { roleNames } from "./role-names.ts";

/** Why an account may not release, or null when it may. */
export function denyRelease(actor: Actor): Refusal | null {
  const { by } = reviewMove("release");
  if (typeof by !== "string" && by.includes(actor.role)) return null;
  return {
    kind: "forbidden",
    code: "role-may-not-release",
    message: `${roleNames[actor.role]}不能发布数据，应由${roleNames.publisher}操作。`,
    path: null,
  };
}
