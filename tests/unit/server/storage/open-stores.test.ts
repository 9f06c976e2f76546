import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monthIndex } from "@dash/data";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readMigrations } from "#server/storage/migrations.ts";
import { openStores, type OpenedStores } from "#server/storage/open-stores.ts";
import { anObservation, aRelease } from "../../../support/an-observation.ts";

const MONTH = monthIndex(2024, 12);
const SLICE = {
  indicator: "gdp",
  cluster: "_T",
  transformation: "year-to-date",
  measure: "level",
} as const;

let folder: string;
let path: string;
let stores: OpenedStores;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "open-stores-"));
  path = join(folder, "platform.sqlite");
  stores = openStores(path);
});

afterEach(() => {
  stores.close();
  rmSync(folder, { recursive: true, force: true });
});

function publish(to: OpenedStores, value: number): void {
  const { id } = to.releases.append(aRelease(), [anObservation({ value })]);
  to.releases.publish(id);
}

describe("stores", () => {
  it("tell which engine and schema they stand on", () => {
    expect(stores.database).toEqual({ engine: "sqlite", schema: readMigrations().length });
  });

  it("keep nothing of a transaction that fails", () => {
    expect(() =>
      stores.transaction(() => {
        publish(stores, 1);
        throw new Error("stopped");
      }),
    ).toThrow("stopped");
    expect(stores.releases.list({ visibleOnly: false })).toEqual([]);
    expect(stores.facts.sliceAt(SLICE, MONTH, null)).toEqual([]);
  });

  it("forget what they remembered inside a transaction that fails", () => {
    publish(stores, 1);
    expect(() =>
      stores.transaction(() => {
        publish(stores, 2);
        expect(stores.releases.newest(null)?.id).toBe(2);
        throw new Error("stopped");
      }),
    ).toThrow("stopped");
    expect(stores.releases.newest(null)?.id).toBe(1);
  });

  it("undo an inner transaction alone when the outer one goes on", () => {
    stores.transaction(() => {
      publish(stores, 1);
      expect(() =>
        stores.transaction(() => {
          publish(stores, 2);
          throw new Error("inner");
        }),
      ).toThrow("inner");
    });
    expect(stores.facts.sliceAt(SLICE, MONTH, null).map((fact) => fact.value)).toEqual([1]);
  });

  it("raise the revision on a publication of their own", () => {
    const before = stores.revision();
    publish(stores, 1);
    expect(stores.revision()).toBeGreaterThan(before);
  });

  it("raise the revision and show the figures from the next turn on when another connection publishes", async () => {
    const other = openStores(path);
    publish(stores, 1);
    expect(other.facts.sliceAt(SLICE, MONTH, null).map((fact) => fact.value)).toEqual([1]);
    expect(other.facts.monthsOf(SLICE, null)).toEqual([MONTH]);
    const before = other.revision();
    publish(stores, 2);
    await nextTurn();
    expect(other.revision()).toBeGreaterThan(before);
    expect(other.facts.sliceAt(SLICE, MONTH, null).map((fact) => fact.value)).toEqual([2]);
    expect(other.releases.newest(null)?.id).toBe(2);
    other.close();
  });

  it("keep the revision while nothing changes", () => {
    const before = stores.revision();
    stores.facts.sliceAt(SLICE, MONTH, null);
    expect(stores.revision()).toBe(before);
  });

  it("are the same after closing and opening", () => {
    publish(stores, 5);
    stores.close();
    stores = openStores(path);
    expect(stores.facts.sliceAt(SLICE, MONTH, null).map((fact) => fact.value)).toEqual([5]);
  });
});
