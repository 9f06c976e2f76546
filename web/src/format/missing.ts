import { type MissingReason, missingReasonName, missingReasons } from "@dash/data";

/** Words for a missing figure. `reason` is the id a reply carries; an id that is not known reads as plain 无数据. */
export function missingWords(reason: string | null): string {
  const known = missingReasons.find((entry) => entry.id === reason);
  return known === undefined ? "无数据" : missingReasonName(known.id satisfies MissingReason);
}

/** Short words for a map or a narrow cell: 保密 stays apart from every other kind of 无数据. */
export function missingShortWords(reason: string | null): "保密" | "无数据" {
  return reason === "confidential" ? "保密" : "无数据";
}
