import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { boundaryShapes } from "#server/boundaries/boundary-shapes.ts";
import { loadBoundaries } from "#server/boundaries/load-boundaries.ts";
import { rewindShapes } from "#server/boundaries/rewind-shapes.ts";
import { readBoundaries } from "#web/maps/boundaries.ts";

const EMBEDDED = join(import.meta.dirname, "../../../../data/src/reference-areas/boundaries/hubei.topo.json");
const NONE = { file: null, sha256: null, source: null, reviewNumber: null };

interface GeoJson {
  type: "FeatureCollection";
  features: {
    type: "Feature";
    properties: { adcode: number };
    geometry:
      | { type: "MultiPolygon"; coordinates: number[][][][] }
      | { type: "Point"; coordinates: number[] };
  }[];
}

/** All 116 areas as GeoJSON, written the other way round, as RFC 7946 asks. */
function geoJson(): GeoJson {
  const topology: unknown = JSON.parse(readFileSync(EMBEDDED, "utf8"));
  const shapes = boundaryShapes(topology)!.filter((shape) => shape.code !== "420000");
  const unique = new Map(shapes.map((shape) => [shape.code, shape]));
  return {
    type: "FeatureCollection",
    features: [...unique.values()].map((shape) => ({
      type: "Feature",
      properties: { adcode: Number(shape.code) },
      geometry: {
        type: "MultiPolygon",
        coordinates: shape.polygons!.map((polygon) =>
          polygon.map((ring) => ring.points.map(([x, y]) => [x, y]).toReversed()),
        ),
      },
    })),
  };
}

describe("loadBoundaries", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function settings(document: unknown) {
    const text = typeof document === "string" ? document : JSON.stringify(document);
    const sha256 = createHash("sha256").update(text).digest("hex");
    const file = join(folder, `${sha256}.json`);
    writeFileSync(file, text);
    return { file, sha256, source: "湖北省标准地图服务", reviewNumber: "鄂S(2025)001号" };
  }

  it("serves the embedded files with the words that they are no basis for borders", async () => {
    const boundaries = await loadBoundaries(NONE);
    expect(boundaries.notice).toBe("示意图，不作为划界依据；审图号：待申请");
    expect(readBoundaries(JSON.parse(boundaries.prefectures.text), "prefectures")).toHaveLength(17);
    expect(readBoundaries(JSON.parse(boundaries.counties.text), "counties")).toHaveLength(103);
    expect(boundaries.prefectures.etag).not.toBe(boundaries.counties.etag);
  });

  it("serves a deployment's TopoJSON unchanged, with its source and review number", async () => {
    const text = readFileSync(EMBEDDED, "utf8");
    const boundaries = await loadBoundaries(settings(text));
    expect(boundaries.counties.text).toBe(text);
    expect(boundaries).toMatchObject({ source: "湖北省标准地图服务", notice: "审图号：鄂S(2025)001号" });
  });

  it("turns rings that run the wrong way in GeoJSON, and the page reads the result", async () => {
    const boundaries = await loadBoundaries(settings(geoJson()));
    const served: unknown = JSON.parse(boundaries.counties.text);
    expect(rewindShapes(boundaryShapes(served)!)).toBe(0);
    expect(readBoundaries(served, "counties")).toHaveLength(103);
    expect(readBoundaries(served, "prefectures")).toHaveLength(17);
  });

  it("turns rings that run the wrong way in TopoJSON", async () => {
    const topology: unknown = JSON.parse(readFileSync(EMBEDDED, "utf8"));
    for (const polygon of boundaryShapes(topology)!.flatMap((shape) => shape.polygons!)) {
      for (const ring of polygon) ring.reverse();
    }
    const boundaries = await loadBoundaries(settings(topology));
    expect(rewindShapes(boundaryShapes(JSON.parse(boundaries.counties.text))!)).toBe(0);
  });

  it("lists every problem of a file at once", async () => {
    const document = geoJson();
    const [first, second, third, fourth] = document.features;
    first!.properties.adcode = 421023;
    second!.properties.adcode = 999999;
    third!.geometry = { type: "Point", coordinates: [112, 31] };
    if (fourth!.geometry.type === "MultiPolygon") fourth!.geometry.coordinates[0]![0]![0] = [31, 112];
    const wrong = { ...settings(document), sha256: "00", source: null };
    const message = await loadBoundaries(wrong).then(
      () => "",
      (error: unknown) => String(error),
    );
    for (const words of [
      "校验值不符",
      "BOUNDARIES_SOURCE",
      "缺少地区",
      "应为 421088",
      "未知的地区代码：999999",
      "不是面",
      "不在湖北范围内",
    ]) {
      expect(message).toContain(words);
    }
  });

  it.each([
    ["a file that is not JSON", "not json", "不是 GeoJSON"],
    ["JSON of another kind", { type: "Feature" }, "不是 GeoJSON"],
    ["an empty collection", { type: "FeatureCollection", features: [] }, "缺少地区：420100"],
  ])("refuses %s", async (_, document, words) => {
    await expect(loadBoundaries(settings(document))).rejects.toThrow(words);
  });

  it("gives the checksum to set when none is set", async () => {
    const given = settings(geoJson());
    await expect(loadBoundaries({ ...given, sha256: null })).rejects.toThrow(given.sha256);
  });

  it("refuses a file that is not there, naming it", async () => {
    await expect(loadBoundaries({ ...NONE, file: join(folder, "missing.json") })).rejects.toThrow(
      "missing.json",
    );
  });

  it("refuses a review number on the embedded map, which was never reviewed", async () => {
    await expect(loadBoundaries({ ...NONE, reviewNumber: "鄂S(2025)001号" })).rejects.toThrow("未经审图");
  });
});
