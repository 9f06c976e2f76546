import { monthIndex, type MonthIndex } from "@dash/data";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStores, type OpenedStores } from "#server/storage/open-stores.ts";
import type { SliceKey } from "#server/use-cases/ports.ts";
import { anObservation, aRelease } from "../../../support/an-observation.ts";

const SLICE: SliceKey = {
  indicator: "gdp",
  cluster: "_T",
  transformation: "year-to-date",
  measure: "level",
};
const MONTH = monthIndex(2024, 12);
const NOW = "2030-01-01T00:00:00.000Z";

let stores: OpenedStores;

beforeEach(() => {
  stores = openStores(":memory:");
});

afterEach(() => {
  stores.close();
});

function publish(value: number, publishedAt = "2025-01-01T00:00:00.000Z"): number {
  const { id } = stores.releases.append(aRelease({ publishedAt }), [anObservation({ value })]);
  stores.releases.publish(id);
  return id;
}

function values(asof: string | null): readonly (number | null)[] {
  return stores.facts.sliceAt(SLICE, MONTH, asof).map((fact) => fact.value);
}

describe("release store", () => {
  it("shows nothing of a scheduled release, neither now nor as of any instant", () => {
    stores.releases.append(aRelease({ publishedAt: "2020-01-01T00:00:00.000Z" }), [anObservation()]);
    expect(values(null)).toEqual([]);
    expect(values(NOW)).toEqual([]);
    expect(stores.facts.monthsOf(SLICE, null)).toEqual([]);
    expect(stores.facts.versionsOf(SLICE, "420500", MONTH, null)).toEqual([]);
    expect(stores.facts.coverage()).toEqual([]);
    expect(stores.releases.newest(null)).toBeNull();
  });

  it("replaces a figure by its revision and still gives the state before it", () => {
    publish(100, "2025-01-01T00:00:00.000Z");
    publish(101.5, "2025-06-01T00:00:00.000Z");
    expect(values(null)).toEqual([101.5]);
    expect(values("2025-03-01T00:00:00.000Z")).toEqual([100]);
    expect(values("2024-12-31T00:00:00.000Z")).toEqual([]);
  });

  it("shows a figure as missing when a revision takes it back", () => {
    publish(100);
    const { id } = stores.releases.append(aRelease(), [
      anObservation({ value: null, status: "M", reason: "not-available" }),
    ]);
    stores.releases.publish(id);
    expect(stores.facts.sliceAt(SLICE, MONTH, null)).toMatchObject([
      { value: null, reason: "not-available" },
    ]);
  });

  it("never shows a release that was withdrawn before its hour", () => {
    const { id } = stores.releases.append(aRelease(), [anObservation()]);
    expect(stores.releases.withdraw(id, null).state).toBe("withdrawn");
    expect(() => stores.releases.publish(id)).toThrow(RangeError);
    expect(values(NOW)).toEqual([]);
  });

  it("does not withdraw what is already public", () => {
    const id = publish(100);
    expect(() => stores.releases.withdraw(id, null)).toThrow(RangeError);
    expect(values(null)).toEqual([100]);
  });

  it("names the hour of the next release and gives those due in their order", () => {
    const late = stores.releases.append(aRelease({ publishedAt: "2025-03-01T00:00:00.000Z" }), []);
    const early = stores.releases.append(aRelease({ publishedAt: "2025-02-01T00:00:00.000Z" }), []);
    expect(stores.releases.nextDue()).toBe("2025-02-01T00:00:00.000Z");
    expect(stores.releases.due("2025-02-15T00:00:00.000Z").map((one) => one.id)).toEqual([early.id]);
    expect(stores.releases.due(NOW).map((one) => one.id)).toEqual([early.id, late.id]);
    stores.releases.publish(early.id);
    stores.releases.withdraw(late.id, null);
    expect(stores.releases.nextDue()).toBeNull();
  });

  it("lists the newest first and leaves out what nobody may see", () => {
    const first = publish(1);
    const second = publish(2);
    stores.releases.append(aRelease({ publishedAt: NOW }), []);
    expect(stores.releases.list({ visibleOnly: true }).map((one) => one.id)).toEqual([second, first]);
    expect(stores.releases.list({ visibleOnly: false })).toHaveLength(3);
    expect(stores.releases.newest("2025-01-01T00:00:00.000Z")?.id).toBe(second);
  });

  it("counts figures and says when some of them are simulated", () => {
    const release = stores.releases.append(aRelease(), [
      anObservation(),
      anObservation({ area: "420600", origin: "simulated" }),
    ]);
    expect(release).toMatchObject({ observations: 2, simulated: true, state: "scheduled", sequence: null });
  });

  it("stores nothing of a release with the same figure twice", () => {
    expect(() => stores.releases.append(aRelease(), [anObservation(), anObservation()])).toThrow(/UNIQUE/);
    expect(stores.releases.list({ visibleOnly: false })).toEqual([]);
    // The slice was numbered in the transaction that failed; it must be numbered anew.
    publish(7);
    expect(values(null)).toEqual([7]);
  });

  it("never changes or deletes an observation", () => {
    publish(1);
    expect(() => stores.connection.exec("UPDATE observation SET value = 2")).toThrow(/append-only/);
    expect(() => stores.connection.exec("DELETE FROM observation")).toThrow(/append-only/);
  });

  it("keeps more rows than one statement carries, each with its own value", () => {
    const months = Array.from({ length: 150 }, (_, at) => MONTH + at);
    const { id } = stores.releases.append(
      aRelease(),
      months.map((month) => anObservation({ month, value: month })),
    );
    stores.releases.publish(id);
    const series = stores.facts.seriesOf(SLICE, "420500", MONTH, MONTH + 200, null);
    expect(series.map((fact) => fact.value)).toEqual(months);
  });

  it("has as current state exactly what was published as of now, whatever happened before", () => {
    fc.assert(
      fc.property(fc.array(aStep(), { maxLength: 14 }), (steps) => {
        const fresh = openStores(":memory:");
        const scheduled: number[] = [];
        for (const [at, step] of steps.entries()) {
          const publishedAt = `2025-01-01T00:00:${String(at).padStart(2, "0")}.000Z`;
          const { id } = fresh.releases.append(aRelease({ publishedAt }), figuresOf(step.figures));
          if (step.outcome === "publish") fresh.releases.publish(id);
          else if (step.outcome === "withdraw") fresh.releases.withdraw(id, null);
          else scheduled.push(id);
          if (step.alsoOld && scheduled.length > 0) fresh.releases.publish(scheduled.shift()!);
        }
        for (const month of [MONTH, MONTH + 3]) {
          expect(fresh.facts.sliceAt(SLICE, month, null)).toEqual(fresh.facts.sliceAt(SLICE, month, NOW));
        }
        for (const area of AREAS)
          expect(fresh.facts.seriesOf(SLICE, area, MONTH, MONTH + 3, null)).toEqual(
            fresh.facts.seriesOf(SLICE, area, MONTH, MONTH + 3, NOW),
          );
        expect(fresh.facts.monthsOf(SLICE, null)).toEqual(fresh.facts.monthsOf(SLICE, NOW));
        fresh.close();
      }),
      { numRuns: 60 },
    );
  });
});

const AREAS = ["420000", "420100", "420500"] as const;

interface Figure {
  readonly area: string;
  readonly month: MonthIndex;
  readonly value: number | null;
}

interface Step {
  readonly figures: readonly Figure[];
  readonly outcome: "publish" | "withdraw" | "keep";
  readonly alsoOld: boolean;
}

function aStep(): fc.Arbitrary<Step> {
  const figure = fc.record({
    area: fc.constantFrom(...AREAS),
    month: fc.constantFrom(MONTH, MONTH + 3),
    value: fc.option(fc.integer({ min: -50, max: 50 })),
  });
  return fc.record({
    figures: fc.uniqueArray(figure, {
      maxLength: 5,
      selector: ({ area, month }) => `${area}${month}`,
    }),
    outcome: fc.constantFrom("publish", "withdraw", "keep"),
    alsoOld: fc.boolean(),
  });
}

function figuresOf(figures: readonly Figure[]) {
  return figures.map(({ area, month, value }) =>
    anObservation({
      area,
      month,
      value,
      status: value === null ? "M" : "A",
      reason: value === null ? "not-reported" : null,
    }),
  );
}
