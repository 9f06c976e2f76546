import type { Source } from "../contract/index.ts";
import { type Fact, type Figure, type Reading, toFigure } from "../domain/series/index.ts";
import type { FactStore } from "./ports.ts";

/** Collects the figures of a reply with the facts behind them, from which remarks and sources follow. */
export interface ReadingLog {
  readonly figures: readonly Figure[];
  readonly inputs: ReadonlySet<Fact>;
  /** The figure of a reading, noted. */
  take(reading: Reading): Figure;
}

export function createReadingLog(): ReadingLog {
  const figures: Figure[] = [];
  const inputs = new Set<Fact>();
  return {
    figures,
    inputs,
    take(reading) {
      const figure = toFigure(reading);
      figures.push(figure);
      for (const fact of reading.inputs) inputs.add(fact);
      return figure;
    },
  };
}

/** The distinct sources of facts, in the order met. */
export function sourcesOf(facts: FactStore, inputs: Iterable<Fact>): Source[] {
  const ids = new Set<number>();
  for (const { source } of inputs) if (source !== null) ids.add(source);
  return [...ids].map((id) => ({ ...facts.source(id) }));
}
