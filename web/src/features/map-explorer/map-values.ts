import { classOf } from "@dash/data";
import type { MapReply } from "@dash/server/contract";
import { missingWords } from "../../format/missing.ts";
import { formatNumber } from "../../format/number.ts";
import { statusCaption } from "../../format/status-mark.ts";
import type { AreaValue } from "../../maps/index.ts";

/** A map reply as the map draws it. */
export function mapValues(reply: MapReply): readonly AreaValue[] {
  const inner = reply.classes.breaks.slice(1, -1);
  return reply.areas.map((entry) => ({
    area: entry.area,
    value: entry.value,
    label: entry.value === null ? "" : formatNumber(entry.value, reply.decimals),
    classIndex: entry.value === null ? null : classOf(entry.value, inner),
    missingName: entry.value === null ? missingWords(entry.reason) : null,
    suppressed: entry.reason === "confidential",
    statusName: entry.value === null ? "" : statusCaption(entry.status),
  }));
}

/** The fewest decimals that print every class bound exactly, at most `most`. */
export function decimalsOfBreaks(breaks: readonly number[], most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    const factor = 10 ** decimals;
    if (breaks.every((bound) => Math.abs(Math.round(bound * factor) - bound * factor) < 1e-6))
      return decimals;
  }
  return most;
}
