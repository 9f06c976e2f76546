import type { GuardedFigure } from "./guarded-figure.ts";

/** What anybody knows about how figures hang together, whatever their values. */
export type Relation = SumRelation | ProductRelation | OrderRelation;

/** Σ coefficient × figure = 0, or ≥ 0 when `open`: something not negative is left over that nobody published. */
export interface SumRelation {
  readonly kind: "sum";
  readonly terms: readonly { readonly figure: GuardedFigure; readonly coefficient: number }[];
  readonly open: boolean;
}

/** whole = factor × (offset + rate) / 100: a level from its base and growth, a part from its whole and share. */
export interface ProductRelation {
  readonly kind: "product";
  readonly whole: GuardedFigure;
  readonly factor: GuardedFigure;
  readonly rate: GuardedFigure;
  readonly offset: 0 | 100;
}

/** `less` is never above `more`. */
export interface OrderRelation {
  readonly kind: "order";
  readonly less: GuardedFigure;
  readonly more: GuardedFigure;
}

/** The figures a relation speaks of. */
export function figuresOf(relation: Relation): readonly GuardedFigure[] {
  switch (relation.kind) {
    case "sum":
      return relation.terms.map(({ figure }) => figure);
    case "product":
      return [relation.whole, relation.factor, relation.rate];
    case "order":
      return [relation.less, relation.more];
  }
}
