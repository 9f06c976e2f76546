import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { embeddedFolder } from "#server/seeding/embedded-files.ts";
import { seedReleases, type SeedProgress } from "#server/seeding/index.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seed-"));
  cpSync(embeddedFolder(), folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("seedReleases", () => {
  it("gives published and simulated figures in the demonstration, in order of publication", () => {
    const releases = [...seedReleases("demo")];
    const instants = releases.map(({ release }) => release.publishedAt);
    expect(instants).toEqual(instants.toSorted());
    expect(new Set(releases.map(({ release }) => release.origin))).toEqual(
      new Set(["simulated", "published"]),
    );
  });

  it("writes instants in UTC", () => {
    const [first] = seedReleases("published");
    expect(first?.release.publishedAt).toBe("2026-11-01T01:01:00.000Z");
  });

  it("starts without simulated figures in mode published", () => {
    for (const { release, observations } of seedReleases("published")) {
      expect(release.origin).toBe("published");
      for (const row of observations) expect(row.origin).toBe("published");
    }
  });

  it("gives nothing in mode none, and does not read the files", () => {
    expect([...seedReleases("none", undefined, join(folder, "absent"))]).toEqual([]);
  });

  it("can be read twice release by release", () => {
    const [first] = seedReleases("demo");
    expect([...first!.observations]).toEqual([...first!.observations]);
  });

  it("reports progress before every release", () => {
    const seen: SeedProgress[] = [];
    const releases = [...seedReleases("published", (progress) => seen.push(progress))];
    expect(seen.map(({ index }) => index)).toEqual(releases.map((_, index) => index));
    expect(seen.every(({ total }) => total === releases.length)).toBe(true);
  });

  it("refuses a file that was altered by one digit and says which", () => {
    const path = join(folder, "published-observations.csv");
    writeFileSync(path, readFileSync(path, "utf8").replace("56794.34", "56794.35"));
    expect(() => [...seedReleases("published", undefined, folder)]).toThrow(
      /published-observations\.csv.*与清单不符/u,
    );
  });

  it("refuses a missing file and says which", () => {
    rmSync(join(folder, "published-sources.csv"));
    expect(() => [...seedReleases("published", undefined, folder)]).toThrow(/published-sources\.csv.*缺失/u);
  });

  it("refuses a manifest that is no JSON", () => {
    writeFileSync(join(folder, "manifest.json"), "{");
    expect(() => [...seedReleases("published", undefined, folder)]).toThrow(/manifest\.json/u);
  });
});
