import { monthIndex, prefectures, PROVINCE_CODE } from "@dash/data";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStores, type OpenedStores } from "#server/storage/open-stores.ts";
import type { ReleasedFigure } from "#server/storage/confidential-figures.ts";
import { planConfidentiality } from "#server/use-cases/plan-confidentiality.ts";
import { anObservation, aRelease } from "../../../support/an-observation.ts";

const LAST = "429021";
const month = monthIndex(2025, 12);

function rows(area: string, units: number): readonly ReleasedFigure[] {
  const key = { cluster: "commerce", area, month, measure: "level", reason: null } as const;
  return [
    { ...key, indicator: "revenue", transformation: "year-to-date", value: units * 4 },
    { ...key, indicator: "unit-count", transformation: "point", value: units },
  ];
}

let stores: OpenedStores;

beforeEach(() => {
  stores = openStores(":memory:");
});

afterEach(() => {
  stores.close();
});

function publish(areas: readonly string[]): void {
  const figures = areas.flatMap((area) => rows(area, area === PROVINCE_CODE ? 322 : 20));
  const release = stores.releases.append(
    aRelease(),
    figures.map((figure) => anObservation(figure)),
  );
  stores.releases.publish(release.id);
}

/** An upload that carries the figures of one or more areas. */
function upload(id: string, areas: readonly string[]): void {
  stores.accounts.insert(
    {
      username: id,
      displayName: id,
      role: "reporter",
      areas,
      passwordHash: "",
      mustChangePassword: false,
      disabled: false,
    },
    "2026-01-01T00:00:00.000Z",
  );
  stores.connection
    .prepare("INSERT INTO upload_file (sha256, size, bytes, received_at) VALUES (?, 0, x'', '')")
    .run(id);
  stores.connection
    .prepare(
      `INSERT INTO submission (id, sha256, file_name, import_status, review_status, created_by, created_at)
       VALUES (?, ?, '', 'checked', 'locked', ?, '')`,
    )
    .run(id, id, id);
  stores.submissions.insertCells(
    id,
    areas
      .flatMap((area) => rows(area, area === LAST ? 2 : 20))
      .map((figure, at) => ({ ...figure, status: "P", location: { sheet: "填报", cell: `E${at + 9}` } })),
  );
}

const others = prefectures.map(({ code }) => code).filter((code) => code !== LAST);

describe("planConfidentiality", () => {
  it("has nothing to say about an upload without small cells", () => {
    upload("plain", others.slice(0, 1));
    expect(planConfidentiality(stores, ["plain"])).toEqual({
      confidential: [],
      complementary: [],
      notice: null,
      obstacles: [],
    });
  });

  it("stops the last area of a period when all the others and the province are public", () => {
    publish([PROVINCE_CODE, ...others]);
    upload("last", [LAST]);
    const { obstacles, confidential } = planConfidentiality(stores, ["last"]);
    expect(confidential.map(({ indicator }) => indicator)).toEqual(["revenue", "unit-count"]);
    expect(obstacles).toMatchObject([{ severity: "error", submissions: ["last"] }]);
    expect(obstacles[0]!.message).toContain("神农架林区商贸服务业2025年全年2个");
  });

  it("lets it pass with another area in the same release, which is withheld with it", () => {
    publish([PROVINCE_CODE, ...others.slice(1)]);
    upload("two", [others[0]!, LAST]);
    const { obstacles, complementary, notice } = planConfidentiality(stores, ["two"]);
    expect(obstacles).toEqual([]);
    expect(complementary.map(({ indicator, area }) => [indicator, area])).toEqual([
      ["revenue", others[0]],
      ["unit-count", others[0]],
    ]);
    expect(notice).toContain("发布时将作保密处理");
  });

  it("is what the release then does: nothing is shown, and the true value is kept with what it protects", () => {
    publish([PROVINCE_CODE, ...others.slice(1)]);
    upload("two", [others[0]!, LAST]);
    const release = stores.releases.appendSubmissions(aRelease(), ["two"], "P");
    stores.releases.publish(release.id);
    const slice = {
      indicator: "revenue",
      cluster: "commerce",
      transformation: "year-to-date",
      measure: "level",
    } as const;
    const shown = stores.facts.sliceAt(slice, month, null).filter(({ status }) => status === "C");
    expect(shown.map(({ area, value }) => [area, value])).toEqual([
      [others[0], null],
      [LAST, null],
    ]);
    expect(stores.confidentiality.valuesOf(slice, LAST, month)).toMatchObject([
      { value: 8, status: "P", reason: "few-units", protects: null },
    ]);
    expect(stores.confidentiality.valuesOf(slice, others[0]!, month)).toMatchObject([
      { value: 80, reason: "complementary", protects: { area: LAST, indicator: "revenue" } },
    ]);
  });
});
