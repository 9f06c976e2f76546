import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalisePublished } from "#scripts/embedded/normalise-published.ts";

const folder = new URL("../../../../data/src/embedded/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const texts = {
  observations: read("published-observations.csv"),
  releases: read("published-releases.csv"),
  sources: read("published-sources.csv"),
};
const COMPILED_AT = "2026-11-01T09:00:00+08:00";

describe("normalisePublished", () => {
  it("leaves the committed files as they are", () => {
    expect(normalisePublished(texts, COMPILED_AT)).toEqual(texts);
  });

  it("puts shuffled rows back in order", () => {
    const [head, ...rows] = texts.observations.trimEnd().split("\n");
    const shuffled = `${[head, ...rows.toReversed()].join("\n")}\n`;
    expect(normalisePublished({ ...texts, observations: shuffled }, COMPILED_AT)).toEqual(texts);
  });

  it("refuses a figure that comes twice in one release", () => {
    const doubled = `${texts.observations}${texts.observations.split("\n")[1]}\n`;
    expect(() => normalisePublished({ ...texts, observations: doubled }, COMPILED_AT)).toThrow("数值重复");
  });

  it("refuses a source nothing refers to", () => {
    const sources = `${texts.sources}press-999,press,无引用,\n`;
    expect(() => normalisePublished({ ...texts, sources }, COMPILED_AT)).toThrow("press-999");
  });
});
