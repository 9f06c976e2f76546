import { monthIndex } from "@dash/data";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStores, type OpenedStores } from "#server/storage/open-stores.ts";
import type { ProvenancedObservation, SliceKey } from "#server/use-cases/ports.ts";
import { anObservation, aRelease } from "../../../support/an-observation.ts";

const SLICE: SliceKey = {
  indicator: "gdp",
  cluster: "_T",
  transformation: "year-to-date",
  measure: "level",
};
const MONTH = monthIndex(2024, 12);

let stores: OpenedStores;

beforeEach(() => {
  stores = openStores(":memory:");
});

afterEach(() => {
  stores.close();
});

function publish(...observations: ProvenancedObservation[]): number {
  const { id } = stores.releases.append(aRelease(), observations);
  stores.releases.publish(id);
  return id;
}

/** The plan of a statement as SQLite tells it. */
function planOf(sql: string): string {
  const rows = stores.connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[];
  return rows.map((row) => row.detail).join("\n");
}

describe("fact store", () => {
  it("gives every area of one month with status, origin, release, source and note", () => {
    const source = { class: "bulletin", title: "公报", url: "https://example.org/" };
    const release = publish(
      anObservation({ area: "420600", value: 2, status: "P", source, note: "初步核算" }),
      anObservation({ area: "420500", value: 1 }),
      anObservation({ area: "420500", month: MONTH - 12, value: 9 }),
    );
    const facts = stores.facts.sliceAt(SLICE, MONTH, null);
    expect(facts.map((fact) => [fact.area, fact.value, fact.status, fact.release, fact.note])).toEqual([
      ["420500", 1, "A", release, null],
      ["420600", 2, "P", release, "初步核算"],
    ]);
    expect(stores.facts.source(facts[1]!.source!)).toEqual(source);
  });

  it("gives the province and its prefectures alone when a map needs no more, now as at an instant", () => {
    publish(...["420501", "420500", "420000", "429004"].map((area) => anObservation({ area })));
    for (const asof of [null, "9999-01-01T00:00:00.000Z"]) {
      const areas = stores.facts.sliceAt(SLICE, MONTH, asof, "prefectures").map((fact) => fact.area);
      expect(areas).toEqual(["420000", "420500", "429004"]);
      expect(stores.facts.sliceAt(SLICE, MONTH, asof)).toHaveLength(4);
    }
  });

  it("gives one area's figures oldest first, both ends included", () => {
    publish(
      ...[12, 0, 3, 9].map((back) => anObservation({ month: MONTH - back, value: back })),
      anObservation({ area: "420600", month: MONTH - 3, value: 99 }),
    );
    const months = stores.facts
      .seriesOf(SLICE, "420500", MONTH - 9, MONTH, null)
      .map((fact) => fact.month - MONTH);
    expect(months).toEqual([-9, -3, 0]);
  });

  it("knows nothing of a slice that was never stored", () => {
    const unknown = { ...SLICE, indicator: "nothing" };
    expect(stores.facts.sliceAt(unknown, MONTH, null)).toEqual([]);
    expect(stores.facts.monthsOf(unknown, null)).toEqual([]);
  });

  it("sees a new month at once, though months are remembered", () => {
    publish(anObservation());
    expect(stores.facts.monthsOf(SLICE, null)).toEqual([MONTH]);
    publish(anObservation({ month: MONTH + 3 }));
    expect(stores.facts.monthsOf(SLICE, null)).toEqual([MONTH, MONTH + 3]);
  });

  it("counts prefectures in the fullest cluster, the province apart, and marks simulation", () => {
    const base = { indicator: "revenue" } as const;
    publish(
      anObservation({ ...base, cluster: "finance", area: "420100", origin: "simulated" }),
      anObservation({ ...base, cluster: "commerce", area: "420100" }),
      anObservation({ ...base, cluster: "commerce", area: "420500" }),
      anObservation({
        ...base,
        cluster: "commerce",
        area: "420600",
        value: null,
        reason: "not-reported",
        status: "M",
      }),
      anObservation({ ...base, cluster: "commerce", area: "420000" }),
      anObservation({ ...base, cluster: "commerce", area: "420501" }),
    );
    expect(stores.facts.coverage()).toEqual([
      {
        indicator: "revenue",
        transformation: "year-to-date",
        measure: "level",
        month: MONTH,
        prefectures: 2,
        province: true,
        simulated: true,
      },
    ]);
  });

  it("lists every published version newest first with release and source", () => {
    const source = { class: "yearbook", title: "年鉴", url: null };
    const first = publish(anObservation({ value: 1 }));
    const second = publish(anObservation({ value: 2, source, note: "修订" }));
    const versions = stores.facts.versionsOf(SLICE, "420500", MONTH, null);
    expect(versions.map((version) => [version.release, version.value, version.note])).toEqual([
      [second, 2, "修订"],
      [first, 1, null],
    ]);
    expect(versions[0]).toMatchObject({ source, submission: null, vintage: "preliminary" });
  });

  it("does not let a source be invented", () => {
    expect(() => stores.facts.source(12_345)).toThrow(RangeError);
  });

  it("reads a map slice by its key alone, however long the history", () => {
    const plan = planOf(
      "SELECT area, value FROM current_observation WHERE slice_id = 1 AND month = 24299 ORDER BY area",
    );
    expect(plan).toMatch(/SEARCH current_observation USING PRIMARY KEY \(slice_id=\? AND month=\?\)/);
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/);
  });

  it("reads a trend from an index that holds all it needs", () => {
    const plan = planOf(
      `SELECT area, value, status, reason, origin, release_id, source_id, note, month FROM current_observation
       WHERE slice_id = 1 AND area = '420500' AND month BETWEEN 1 AND 2 ORDER BY month`,
    );
    expect(plan).toMatch(/SEARCH current_observation USING COVERING INDEX current_observation_by_area/);
    expect(plan).not.toContain("TEMP B-TREE");
  });

  it("reads the state at an instant through the index of versions", () => {
    const plan = planOf(
      `SELECT o.area, max(r.sequence) FROM observation o JOIN release r ON r.id = o.release_id
       WHERE o.slice_id = 1 AND o.month = 24299 AND r.state = 'published' AND r.published_at <= 'x'
       GROUP BY o.month, o.area`,
    );
    expect(plan).toMatch(
      /SEARCH o USING (?:COVERING )?INDEX observation_version \(slice_id=\? AND month=\?\)/,
    );
  });
});
