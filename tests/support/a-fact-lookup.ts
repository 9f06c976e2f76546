import { type MonthIndex, monthIndex } from "@dash/data";
import type { Fact, FactLookup } from "#server/domain/series/index.ts";

type Key = Parameters<FactLookup>;

/** Facts by key, with a builder for each kind; whatever is not given was never published. */
export interface FactBook {
  readonly lookup: FactLookup;
  /** Cumulative levels from January to the month: `{ "2024-03": 10 }`. */
  levels(area: string, values: Readonly<Record<string, number>>, change?: Partial<Fact>): FactBook;
  set(key: Key, change: Partial<Fact>): FactBook;
}

export function aFactBook(): FactBook {
  const facts = new Map<string, Fact>();
  const book: FactBook = {
    lookup: (...key) => facts.get(key.join("|")),
    levels(area, values, change = {}) {
      for (const [month, value] of Object.entries(values))
        book.set(["year-to-date", "level", area, monthOf(month)], { value, ...change });
      return book;
    },
    set(key, change) {
      const [, , area, month] = key;
      facts.set(key.join("|"), {
        area,
        month,
        value: null,
        status: "A",
        reason: null,
        origin: "published",
        release: 1,
        source: null,
        note: null,
        ...change,
      });
      return book;
    },
  };
  return book;
}

/** `2024-03` as a month index. */
export function monthOf(text: string): MonthIndex {
  const [year, month] = text.split("-").map(Number);
  return monthIndex(year!, month!);
}
