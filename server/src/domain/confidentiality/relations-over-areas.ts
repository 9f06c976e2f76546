import { areas, indicatorById, type ReferenceArea } from "@dash/data";
import type { FigureTable } from "./figure-table.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import type { SumRelation } from "./relation.ts";

const partsOf = new Map<string, readonly ReferenceArea[]>();
for (const { code, level } of areas) {
  const below = level === "province" ? "prefecture" : "county";
  const parts = areas.filter((area) => area.parent === code && area.level === below);
  if (parts.length > 0) partsOf.set(code, parts);
}

/**
 * A whole area and the areas it is made of. The province's own figure need not equal the sum of its prefectures; it is
 * near enough to be taken for it.
 */
export function* relationsOverAreas(table: FigureTable): Generator<SumRelation> {
  for (const whole of table.all) {
    const parts = partsOf.get(whole.area);
    if (parts === undefined || whole.measure === "published-growth") continue;
    if (indicatorById(whole.indicator)?.additiveOverAreas !== true) continue;
    const members = parts
      .map(({ code }) => table.find(whole, { area: code }))
      .filter((member): member is GuardedFigure => member !== undefined);
    if (members.length === 0) continue;
    yield {
      kind: "sum",
      terms: [{ figure: whole, coefficient: 1 }, ...members.map((figure) => ({ figure, coefficient: -1 }))],
      open: members.length < parts.length,
    };
  }
}
