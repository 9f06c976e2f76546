import { indicatorById, indicators, MONTHS_PER_YEAR } from "@dash/data";
import type { FigureTable } from "./figure-table.ts";
import type { ProductRelation, SumRelation } from "./relation.ts";

/** A part, its whole, and the indicator that states the share of the one in the other. */
const shares = [{ rate: "tertiary-share", whole: "gdp", part: "tertiary-value-added" }] as const;

/**
 * A level is its base and its growth; where no 上年同期 is reported, last year's level is the base. A part is its whole
 * and its share. Growth in constant prices gives a level only nearly, which is near enough.
 */
export function* relationsOfRates(table: FigureTable): Generator<ProductRelation | SumRelation> {
  for (const rate of table.all) {
    if (rate.measure === "published-growth") {
      const whole = table.find(rate, { measure: "level" });
      const factor =
        table.find(rate, { measure: "restated-base" }) ??
        table.find(rate, { measure: "level", month: rate.month - MONTHS_PER_YEAR });
      if (whole && factor) yield { kind: "product", whole, factor, rate, offset: 100 };
    }
    for (const share of shares) {
      if (rate.indicator !== share.rate || rate.measure !== "level") continue;
      const whole = table.find(rate, { indicator: share.part });
      const factor = table.find(rate, { indicator: share.whole });
      if (whole && factor) yield { kind: "product", whole, factor, rate, offset: 0 };
    }
  }
  yield* exhaustiveParts(table);
}

/** 其中 rows that make up their whole. */
function* exhaustiveParts(table: FigureTable): Generator<SumRelation> {
  for (const [whole, parts] of partsOfIndicator) {
    for (const figure of table.all) {
      if (figure.indicator !== whole || figure.measure === "published-growth") continue;
      const members = parts.flatMap((indicator) => table.find(figure, { indicator }) ?? []);
      if (members.length === 0) continue;
      yield {
        kind: "sum",
        terms: [
          { figure, coefficient: 1 },
          ...members.map((member) => ({ figure: member, coefficient: -1 })),
        ],
        open: members.length < parts.length,
      };
    }
  }
}

const partsOfIndicator = new Map<string, string[]>();
for (const { id } of indicators) {
  const partOf = indicatorById(id)?.partOf;
  if (partOf?.exhaustive !== true) continue;
  partsOfIndicator.set(partOf.indicator, [...(partsOfIndicator.get(partOf.indicator) ?? []), id]);
}

/** Indicators whose figures lead to each other's, the one asked for among them. */
export function relatedIndicators(indicator: string): readonly string[] {
  const found = new Set([indicator]);
  const groups: readonly (readonly string[])[] = [
    ...shares.map(({ rate, whole, part }) => [rate, whole, part]),
    ...[...partsOfIndicator].map(([whole, parts]) => [whole, ...parts]),
  ];
  for (const group of groups) if (group.includes(indicator)) for (const id of group) found.add(id);
  return [...found];
}
