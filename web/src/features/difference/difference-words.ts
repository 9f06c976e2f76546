import type { DifferenceReply, DifferenceRowReply } from "@dash/server/contract";
import { formatNumber, NO_VALUE } from "../../format/number.ts";

type Kind = DifferenceRowReply["kind"];

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  revised: "订正已发布数",
  changed: "与上一版不同",
  removed: "本次没有",
  added: "新增",
  unchanged: "未变",
};

/** Kinds in the order they are offered. */
export const listedKinds: readonly Kind[] = ["revised", "changed", "removed", "added"];

export function differenceKindName(kind: Kind): string {
  return KIND_NAMES[kind];
}

/** `约为通常偏差的3.2倍`, or `在通常偏差内`. */
export function surpriseWords(times: number | null): string {
  if (times === null) return NO_VALUE;
  if (times < 1) return "在通常偏差内";
  return times >= 100 ? "超过通常偏差的100倍" : `通常偏差的${formatNumber(times, 1)}倍`;
}

/** `订正已发布数2个，新增138个，未变0个`; kinds that do not occur are left out, except that nothing changed. */
export function countWords(reply: DifferenceReply): string {
  const found = listedKinds
    .filter((kind) => reply[kind] > 0)
    .map((kind) => `${KIND_NAMES[kind]}${reply[kind]}个`);
  return [...found, `未变${reply.unchanged}个`].join("，");
}
