import type { LinearRow, Unknown } from "./linear-rows.ts";

/** What follows from equations. */
export interface Solution {
  /** Unknowns with one possible value, and the equations it follows from. */
  readonly determined: ReadonlyMap<Unknown, readonly LinearRow[]>;
  /** Equations made from the given ones, each with as few unknowns as elimination leaves. */
  readonly reduced: readonly ReducedRow[];
}

export interface ReducedRow {
  readonly unknowns: ReadonlyMap<Unknown, number>;
  readonly constant: number;
  /** How often each given equation went in. */
  readonly from: ReadonlyMap<LinearRow, number>;
}

interface Line extends ReducedRow {
  readonly unknowns: Map<Unknown, number>;
  constant: number;
  readonly from: Map<LinearRow, number>;
}

/** Coefficients are near one; what is smaller is noise of the subtraction. */
const NOTHING = 1e-9;

/**
 * Gauss and Jordan's elimination on sparse equations, with a record of which equations went into which. A line holds
 * no pivot but its own, so that only the lines that hold an unknown are touched by it.
 */
export function solveRows(rows: readonly LinearRow[]): Solution {
  const pivots = new Map<Unknown, Line>();
  const holders = new Map<Unknown, Set<Line>>();
  for (const row of rows) {
    const line = lineOf(row);
    for (const unknown of row.unknowns.keys()) {
      const pivot = pivots.get(unknown);
      if (pivot !== undefined) subtract(line, pivot, unknown);
    }
    const chosen = largest(line.unknowns);
    if (chosen === null) continue;
    divide(line, line.unknowns.get(chosen)!);
    for (const holder of holders.get(chosen) ?? []) {
      subtract(holder, line, chosen);
      for (const unknown of line.unknowns.keys()) hold(holders, unknown, holder);
    }
    for (const unknown of line.unknowns.keys()) hold(holders, unknown, line);
    holders.delete(chosen);
    pivots.set(chosen, line);
  }
  const determined = new Map<Unknown, readonly LinearRow[]>();
  for (const [unknown, line] of pivots)
    if (line.unknowns.size === 1) determined.set(unknown, [...line.from.keys()]);
  return { determined, reduced: [...pivots.values()] };
}

/** Remembers that a line holds an unknown; it may turn out not to hold it any more. */
function hold(holders: Map<Unknown, Set<Line>>, unknown: Unknown, line: Line): void {
  const known = holders.get(unknown);
  if (known === undefined) holders.set(unknown, new Set([line]));
  else known.add(line);
}

function lineOf(row: LinearRow): Line {
  const line: Line = { unknowns: new Map(row.unknowns), constant: row.constant, from: new Map([[row, 1]]) };
  const first = largest(line.unknowns);
  if (first !== null) divide(line, Math.abs(line.unknowns.get(first)!));
  return line;
}

function largest(unknowns: ReadonlyMap<Unknown, number>): Unknown | null {
  let chosen: Unknown | null = null;
  let size = NOTHING;
  for (const [unknown, coefficient] of unknowns)
    if (Math.abs(coefficient) > size) {
      chosen = unknown;
      size = Math.abs(coefficient);
    }
  return chosen;
}

function divide(line: Line, by: number): void {
  for (const [unknown, coefficient] of line.unknowns) line.unknowns.set(unknown, coefficient / by);
  for (const [row, times] of line.from) line.from.set(row, times / by);
  line.constant /= by;
}

/** Takes as much of `pivot` from `line` as removes `unknown`. */
function subtract(line: Line, pivot: Line, unknown: Unknown): void {
  const times = line.unknowns.get(unknown);
  if (times === undefined) return;
  for (const [other, coefficient] of pivot.unknowns) add(line.unknowns, other, -times * coefficient);
  for (const [row, part] of pivot.from) add(line.from, row, -times * part);
  line.unknowns.delete(unknown);
  line.constant -= times * pivot.constant;
}

function add<Key>(sums: Map<Key, number>, key: Key, value: number): void {
  const sum = (sums.get(key) ?? 0) + value;
  if (Math.abs(sum) > NOTHING) sums.set(key, sum);
  else sums.delete(key);
}
