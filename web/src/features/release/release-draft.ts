import { vintageKinds } from "@dash/data";
import type { ChecklistReply } from "@dash/server/contract";
import { instantOfShanghaiInput } from "../../format/shanghai-input.ts";

export interface ReleaseDraft {
  readonly submissions: readonly string[];
  readonly vintage: string;
  readonly note: string;
  readonly when: "now" | "later";
  /** As the datetime-local input writes it, meaning Beijing time. */
  readonly hour: string;
  /** Warnings of the checklist that were read and accepted, by id. */
  readonly acknowledged: readonly string[];
}

/** Vintages a publisher may give to reported figures; the others belong to embedded data. */
export const reportableVintages = vintageKinds.filter(
  (kind) => kind.id !== "compilation" && kind.id !== "simulation",
);

/** What of the choice itself is missing, in words; null when it can be checked. */
export function missingInDraft(draft: ReleaseDraft, now: Date): string | null {
  if (draft.submissions.length === 0) return "请先勾选要发布的上报。";
  if (draft.when === "now") return null;
  const instant = instantOfShanghaiInput(draft.hour);
  if (instant === null) return "请填写发布时间。";
  return Date.parse(instant) <= now.getTime() ? "定时发布的时间必须晚于现在；要立即发布请选“立即”。" : null;
}

/** What the checklist still holds against the release, in words; null when nothing does. */
export function missingInChecklist(
  draft: ReleaseDraft,
  checklist: ChecklistReply | undefined,
): string | null {
  if (!checklist) return "正在核对，请稍候。";
  if (checklist.errors > 0) return `检查单拦截 ${checklist.errors} 项，处理后才能发布。`;
  const open = checklist.items.filter((item) => !draft.acknowledged.includes(item.id));
  return open.length > 0 ? `检查单还有 ${open.length} 项没有勾选“已知悉”。` : null;
}

/** The instant of publication, or undefined for now. */
export function publishAtOf(draft: ReleaseDraft): string | undefined {
  return draft.when === "now" ? undefined : (instantOfShanghaiInput(draft.hour) ?? undefined);
}
