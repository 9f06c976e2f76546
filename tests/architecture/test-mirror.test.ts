import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

const files = new Set(sourceFiles());
const unitTest = /^tests\/unit\/(?<area>[^/]+)\/(?<path>.+)\.test\.tsx?$/u;

/** The two files that a unit test may stand for. */
function sourcesOf(test: string): readonly string[] {
  const { area, path } = unitTest.exec(test)?.groups ?? {};
  return [`${area}/src/${path}.ts`, `${area}/src/${path}.tsx`];
}

describe("unit tests", () => {
  it("mirror the source tree, so that the test of a file is found without searching", () => {
    const tests = [...files].filter((path) => path.startsWith("tests/unit/") && /\.test\.tsx?$/u.test(path));
    const astray = tests.filter(
      (path) => !unitTest.test(path) || !sourcesOf(path).some((source) => files.has(source)),
    );
    expect(tests.length).toBeGreaterThan(0);
    expect(astray).toEqual([]);
  });
});
