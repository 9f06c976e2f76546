import { areaByCode, indicatorById } from "@dash/data";
import type { ChecklistItem } from "../domain/publication/release-plan.ts";
import type { Stores } from "./ports.ts";

/** The first figure that two of the uploads carry, unless it follows from what is already found. */
export function overlapItem(
  stores: Stores,
  ids: readonly string[],
  found: readonly ChecklistItem[],
): readonly ChecklistItem[] {
  if (found.some((item) => item.id.startsWith("not-releasable:"))) return [];
  const overlap = stores.submissions.overlap(ids);
  if (!overlap) return [];
  const indicator = indicatorById(overlap.indicator)?.name ?? overlap.indicator;
  const area = areaByCode(overlap.area)?.name ?? overlap.area;
  return [
    {
      id: `overlap:${overlap.second}`,
      severity: "error",
      title: "同一个数有两个值",
      message: `报送${overlap.first}与${overlap.second}都含有${area}的${indicator}，同一个数一次只能发布一个值。`,
      submissions: [overlap.first, overlap.second],
    },
  ];
}
