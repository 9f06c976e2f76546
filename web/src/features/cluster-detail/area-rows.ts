import { PROVINCE_CODE } from "@dash/data";
import type { Figure, MapReply } from "@dash/server/contract";

/** One line of the table of prefectures; 市州合计 and 差额 stand apart. */
export interface AreaRow {
  readonly id: string;
  readonly name: string;
  readonly level: Figure;
  readonly share: Figure | null;
  readonly growth: Figure | null;
  readonly rank: number | null;
  readonly aside: boolean;
}

export type AreaOrder = "customary" | "value";

interface AreaReplies {
  readonly level: MapReply;
  readonly share: MapReply | undefined;
  readonly growth: MapReply | undefined;
}

/**
 * Province, prefectures in the order asked for, 市州合计, 差额. By value, areas without a value come last in customary
 * order. The province is its own reported figure and never the sum.
 */
export function areaRows({ level, share, growth }: AreaReplies, order: AreaOrder): readonly AreaRow[] {
  const prefectures = level.areas.map((entry): AreaRow => ({
    id: entry.area,
    name: entry.name,
    level: entry,
    share: share?.areas.find((other) => other.area === entry.area) ?? null,
    growth: growth?.areas.find((other) => other.area === entry.area) ?? null,
    rank: entry.rank,
    aside: false,
  }));
  return [
    {
      id: PROVINCE_CODE,
      name: "湖北省",
      level: level.province,
      share: null,
      growth: growth?.province ?? null,
      rank: null,
      aside: false,
    },
    ...(order === "value" ? byValue(prefectures) : prefectures),
    { id: "sum", name: "市州合计", level: level.sum, share: null, growth: null, rank: null, aside: true },
    {
      id: "difference",
      name: "差额（全省−合计）",
      level: level.difference,
      share: null,
      growth: null,
      rank: null,
      aside: true,
    },
  ];
}

function byValue(rows: readonly AreaRow[]): readonly AreaRow[] {
  const placed: AreaRow[] = [];
  for (const row of rows) {
    const before = placed.findIndex((other) => isLarger(row.level.value, other.level.value));
    placed.splice(before < 0 ? placed.length : before, 0, row);
  }
  return placed;
}

function isLarger(value: number | null, other: number | null): boolean {
  return value !== null && (other === null || value > other);
}
