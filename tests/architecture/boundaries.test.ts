import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { areasOfLevel, prefectures } from "#data/reference-areas/index.ts";
import { boundaryShapes } from "#server/boundaries/boundary-shapes.ts";
import { checkShapes } from "#server/boundaries/check-shapes.ts";
import { rewindShapes } from "#server/boundaries/rewind-shapes.ts";
import { readBoundaries } from "#web/maps/boundaries.ts";

const FOLDER = join(import.meta.dirname, "../../data/src/reference-areas/boundaries");

function read(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}

interface Manifest {
  readonly 审图号: string | null;
  readonly licence: string;
  readonly files: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly gzipBytes: number;
    readonly features: Readonly<Record<string, number>>;
  }[];
}

const manifest = JSON.parse(read("manifest.json")) as Manifest;

describe("the embedded boundaries", () => {
  it("have a polygon for each of the 103 county-level divisions, and no other", () => {
    const found = readBoundaries(JSON.parse(read("hubei.topo.json")), "counties");
    expect(found.map((feature) => feature.id)).toEqual(areasOfLevel("county").map((area) => area.code));
  });

  it.each(["hubei.topo.json", "hubei-prefectures.topo.json"])(
    "have each of the 17 prefectures in %s",
    (file) => {
      const found = readBoundaries(JSON.parse(read(file)), "prefectures");
      expect(found.map((feature) => feature.id)).toEqual(prefectures.map((area) => area.code));
    },
  );

  it("pass the check that a deployment's own file must pass", () => {
    expect(checkShapes(boundaryShapes(JSON.parse(read("hubei.topo.json")))!)).toEqual([]);
  });

  it.each(["hubei.topo.json", "hubei-prefectures.topo.json"])("run the right way round in %s", (file) => {
    expect(rewindShapes(boundaryShapes(JSON.parse(read(file)))!)).toBe(0);
  });

  it("are the files the manifest describes", () => {
    expect(manifest.files.map((entry) => entry.file)).toEqual([
      "hubei.topo.json",
      "hubei-prefectures.topo.json",
    ]);
    for (const { file, sha256, bytes } of manifest.files) {
      expect(createHash("sha256").update(read(file)).digest("hex")).toBe(sha256);
      expect(Buffer.byteLength(read(file))).toBe(bytes);
    }
    expect(manifest.files.map((entry) => entry.features)).toEqual([
      { counties: 103, prefectures: 17, province: 1 },
      { prefectures: 17, province: 1 },
    ]);
  });

  it("claim no review number and state their licence", () => {
    expect(manifest.审图号).toBeNull();
    expect(manifest.licence).toContain("DataV");
  });

  it("keep the first view's file within 14 kB gzip", () => {
    expect(manifest.files[1]!.gzipBytes).toBeLessThanOrEqual(14_000);
  });
});
