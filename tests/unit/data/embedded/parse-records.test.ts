import { describe, expect, it } from "vitest";
import { parseRecords, toCsvLine } from "#data/embedded/index.ts";

describe("parseRecords", () => {
  it("reads plain and quoted fields", () => {
    const text = 'a,b,c\n1,"x, ""y""",\n,,"z"\n';
    expect(parseRecords("f.csv", text, ["a", "b", "c"]).map((record) => record.fields)).toEqual([
      { a: "1", b: 'x, "y"', c: "" },
      { a: "", b: "", c: "z" },
    ]);
  });

  it("gives back what toCsvLine wrote", () => {
    const cells = ["", 'say "no"', "a,b", "武汉", ""];
    const [record] = parseRecords("f.csv", `a,b,c,d,e\n${toCsvLine(cells)}\n`, ["a", "b", "c", "d", "e"]);
    expect(Object.values(record!.fields)).toEqual(cells);
  });

  it("names file and line of a record that is too short", () => {
    expect(() => parseRecords("f.csv", "a,b\n1,2\n3\n", ["a", "b"])).toThrow("f.csv:3");
  });

  it("refuses another head", () => {
    expect(() => parseRecords("f.csv", "a,c\n1,2\n", ["a", "b"])).toThrow("f.csv:1");
  });
});
