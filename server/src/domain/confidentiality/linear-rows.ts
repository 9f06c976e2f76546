import { figuresOf, type Relation } from "./relation.ts";
import type { GuardedFigure } from "./guarded-figure.ts";

/** Σ coefficient × unknown = constant. */
export interface LinearRow {
  readonly unknowns: ReadonlyMap<Unknown, number>;
  readonly constant: number;
  readonly relation: Relation;
}

/** A figure nobody can read, or what an open sum leaves over. */
export type Unknown = GuardedFigure | LeftOver;

export interface LeftOver {
  readonly leftOverOf: Relation;
}

/** Which figures a reader does not see. */
export type Hidden = ReadonlySet<GuardedFigure>;

/** What a reader knows of a figure, or null when nothing. Cells without units and below the unit are as good as zero. */
export function readableValue(figure: GuardedFigure, hidden: Hidden): number | null {
  if (hidden.has(figure)) return null;
  if (figure.value !== null) return figure.value;
  const zero = figure.reason === "not-applicable" || figure.reason === "below-unit";
  return zero && figure.measure !== "published-growth" ? 0 : null;
}

/** The relations as equations between what is unknown; those that say nothing about it are left out. */
export function linearRows(relations: readonly Relation[], hidden: Hidden): readonly LinearRow[] {
  const rows: LinearRow[] = [];
  for (const relation of relations) {
    if (!figuresOf(relation).some((figure) => readableValue(figure, hidden) === null)) continue;
    const row = linearRow(relation, hidden);
    if (row !== null && row.unknowns.size > 0) rows.push(row);
  }
  return rows;
}

function linearRow(relation: Relation, hidden: Hidden): LinearRow | null {
  switch (relation.kind) {
    case "order":
      return null;
    case "sum":
      return rowOf(relation, relation.terms, 0, hidden);
    case "product": {
      const { whole, factor, rate, offset } = relation;
      const share = readableValue(rate, hidden);
      const base = readableValue(factor, hidden);
      if (share !== null)
        return rowOf(relation, [term(whole, 1), term(factor, -(offset + share) / 100)], 0, hidden);
      // What grew from nothing may have become anything.
      if (base === null || (base === 0 && offset !== 0)) return null;
      return rowOf(relation, [term(whole, 1), term(rate, -base / 100)], (base * offset) / 100, hidden);
    }
  }
}

function term(figure: GuardedFigure, coefficient: number) {
  return { figure, coefficient };
}

/**
 * The constant is taken from the true values where all are known: what sums miss by rounding and by restatement would
 * make the equations contradict each other, and a reader would forgive it.
 */
function rowOf(
  relation: Relation,
  terms: readonly { readonly figure: GuardedFigure; readonly coefficient: number }[],
  constant: number,
  hidden: Hidden,
): LinearRow {
  const unknowns = new Map<Unknown, number>();
  let readable = constant;
  let truth: number | null = 0;
  for (const { figure, coefficient } of terms) {
    const value = readableValue(figure, hidden);
    if (value !== null) readable -= coefficient * value;
    else {
      unknowns.set(figure, coefficient);
      truth = truth === null || figure.value === null ? null : truth + coefficient * figure.value;
    }
  }
  if (relation.kind !== "sum" || !relation.open) return { unknowns, constant: truth ?? readable, relation };
  unknowns.set({ leftOverOf: relation }, -1);
  return { unknowns, constant: Math.max(readable, truth ?? readable), relation };
}
