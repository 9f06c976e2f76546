import { dataflowById } from "@dash/data";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { Actor } from "./actor.ts";
import { mayNotUpload } from "./check-upload.ts";
import type { Stores } from "./ports.ts";

export interface ForgetLayoutRequest {
  readonly id: number;
  readonly actor: Actor;
  readonly now: string;
}

/** Ends the use of a remembered layout: by any account that may report its form. Uploads already read stay as they are. */
export function forgetLayout(stores: Stores, { id, actor, now }: ForgetLayoutRequest): Outcome<null> {
  return stores.transaction(() => {
    const layout = stores.layouts.find(id);
    if (!layout)
      return refuse({
        kind: "not-found",
        code: "unknown-layout",
        message: `没有编号为${id}的列对应，或已不再套用。`,
        path: "id",
      });
    const denied = mayNotUpload(dataflowById(layout.dataflow) ?? null, actor);
    if (denied) return denied;
    stores.layouts.end(id, actor.username, now);
    stores.audit.append({
      at: now,
      actor: actor.username,
      action: "forget-layout",
      object: String(id),
      detail: `${layout.dataflow}，由${layout.createdBy}更正`,
    });
    return accept(null);
  });
}
