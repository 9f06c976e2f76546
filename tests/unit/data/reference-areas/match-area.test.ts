import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { areas, areasOfLevel, matchArea, normaliseName } from "#data/reference-areas/index.ts";

const prefecture = { level: "prefecture" } as const;
const county = { level: "county" } as const;

function matched(text: string, options: Parameters<typeof matchArea>[1] = {}) {
  const result = matchArea(text, options);
  return result.kind === "match" ? result.area.code : result.kind;
}

describe("matchArea", () => {
  it.each(["恩施", "恩施州", "恩施自治州", "恩施土家族苗族自治州"])(
    "reads %s as the prefecture 422800",
    (text) => {
      expect(matched(text, prefecture)).toBe("422800");
      expect(matched(text)).toBe("422800");
    },
  );

  it("reads 恩施市 as the county 422801 and refuses it in a table of prefectures, saying why", () => {
    expect(matched("恩施市", county)).toBe("422801");
    const refused = matchArea("恩施市", prefecture);
    expect(refused).toMatchObject({ kind: "unknown" });
    expect(refused.kind === "unknown" && refused.explanation).toContain("422801");
  });

  it("accepts 襄樊 as 襄阳 and says that the name is a former one", () => {
    expect(matchArea("襄樊市", prefecture)).toMatchObject({
      kind: "match",
      area: { code: "420600" },
      former: true,
    });
    expect(matchArea("襄阳市", prefecture)).toMatchObject({ former: false });
  });

  it("refuses 荆沙, whose territory was another, without suggesting anything", () => {
    const refused = matchArea("荆沙市");
    expect(refused).toMatchObject({ kind: "unknown", suggestions: [] });
    expect(refused.kind === "unknown" && refused.explanation).toContain("辖区");
  });

  it("refuses 合计, which is computed and not reported", () => {
    expect(matchArea("合计", prefecture)).toMatchObject({ kind: "unknown", suggestions: [] });
  });

  it("finds the directly governed units at both levels", () => {
    expect(matched("神农架林区", prefecture)).toBe("429021");
    expect(matched("神农架", county)).toBe("429021");
  });

  it("suggests the right area for a typo and never matches it", () => {
    expect(matchArea("宜晶市", prefecture)).toMatchObject({
      kind: "unknown",
      suggestions: [{ code: "420500" }],
    });
    expect(matchArea("武漢", prefecture)).toMatchObject({
      kind: "unknown",
      suggestions: [{ code: "420100" }],
    });
  });

  it("suggests nothing for a text that is no area at all", () => {
    expect(matchArea("营业收入", prefecture)).toEqual({
      kind: "unknown",
      suggestions: [],
      explanation: null,
    });
    expect(matchArea("", prefecture)).toEqual({ kind: "unknown", suggestions: [], explanation: null });
  });

  it("calls a name that several zones share ambiguous and lists them", () => {
    const result = matchArea("高新区");
    expect(result).toMatchObject({ kind: "ambiguous" });
    expect(result.kind === "ambiguous" && result.suggestions.map((area) => area.shortName)).toEqual([
      "东湖高新区",
      "宜昌高新区",
      "襄阳高新区",
    ]);
  });

  it("reads a county written with its prefecture", () => {
    expect(matched("宜昌市西陵区", county)).toBe("420502");
  });

  it("accepts several levels at once, as a table with the province's own row needs", () => {
    const options = { level: ["province", "prefecture"] } as const;
    expect(matched("全省", options)).toBe("420000");
    expect(matched("武汉", options)).toBe("420100");
    expect(matched("西陵区", options)).toBe("unknown");
  });

  it("ignores white space and zero-width characters wherever they stand, and reports it", () => {
    const blank = fc.constantFrom(" ", "\u3000", "\u00a0", "\t", "\n", "\u200b", "\ufeff");
    fc.assert(
      fc.property(fc.constantFrom(...areasOfLevel("county")), fc.nat(20), blank, (area, at, space) => {
        const position = at % (area.name.length + 1);
        const written = area.name.slice(0, position) + space + area.name.slice(position);
        expect(matchArea(written, county)).toMatchObject({
          kind: "match",
          area: { code: area.code },
          normalised: true,
        });
      }),
    );
  });

  it("matches only names that equal a known name after normalisation", () => {
    const known = new Set(
      areas
        .flatMap((area) => [area.name, area.shortName, ...area.aliases, ...area.formerNames])
        .map(normaliseName),
    );
    const letters = fc.constantFrom(...Array.from("武汉宜昌襄阳市州区县恩施荆门天"));
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), (characters) => {
        const text = characters.join("");
        if (matchArea(text, prefecture).kind === "match") expect(known).toContain(text);
      }),
      { numRuns: 500 },
    );
  });
});
