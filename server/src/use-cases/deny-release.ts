import type { Refusal } from "../domain/refusal.ts";
import type { Actor } from "./actor.ts";
import { roleNames } from "./role-names.ts";

/** Why an account may not release, or null when it may. */
export function denyRelease(actor: Actor): Refusal | null {
  if (actor.role === "publisher") return null;
  return {
    kind: "forbidden",
    code: "role-may-not-release",
    message: `${roleNames[actor.role]}不能发布数据，应由${roleNames.publisher}操作。`,
    path: null,
  };
}
