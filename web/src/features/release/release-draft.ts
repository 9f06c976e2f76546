import { vintageKinds } from "@dash/data";
import { instantOfShanghaiInput } from "../../format/shanghai-input.ts";

export interface ReleaseDraft {
  readonly submissions: readonly string[];
  readonly vintage: string;
  readonly note: string;
  readonly when: "now" | "later";
  /** As the datetime-local input writes it, meaning Beijing time. */
  readonly hour: string;
}

/** Vintages a publisher may give to reported figures; the others belong to embedded data. */
export const reportableVintages = vintageKinds.filter(
  (kind) => kind.id !== "compilation" && kind.id !== "simulation",
);

/** What still has to be filled in before a release can be made, in words; null when nothing is missing. */
export function missingInDraft(draft: ReleaseDraft, now: Date): string | null {
  if (draft.submissions.length === 0) return "请先勾选要发布的上报。";
  if (draft.when === "now") return null;
  const instant = instantOfShanghaiInput(draft.hour);
  if (instant === null) return "请填写发布时间。";
  return Date.parse(instant) <= now.getTime() ? "定时发布的时间必须晚于现在；要立即发布请选“立即”。" : null;
}

/** The instant of publication, or undefined for now. */
export function publishAtOf(draft: ReleaseDraft): string | undefined {
  return draft.when === "now" ? undefined : (instantOfShanghaiInput(draft.hour) ?? undefined);
}
