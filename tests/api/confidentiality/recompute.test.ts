import { openXlsx } from "hucre";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  aConfidentialWorld,
  CLUSTER,
  type ConfidentialWorld,
  FLOWS,
  QUARTERS,
  STOCKS,
  truth,
} from "../../support/a-confidential-world.ts";
import { aRecomputingReader } from "../../support/a-recomputing-reader.ts";

import {
  type Shown,
  codeOf,
  level,
  noteEverything,
  foundOut,
  secrets,
} from "../../support/reading-everything.ts";

describe("somebody who reads everything the public may read", () => {
  let world: ConfidentialWorld;

  beforeAll(async () => {
    world = await aConfidentialWorld({ complementary: true });
  });

  afterAll(() => world.close());

  it.each([...FLOWS, ...STOCKS])("cannot recompute any confidential figure of %s", async (indicator) => {
    expect(await foundOut(world, indicator)).toEqual([]);
  });

  it.each(["csv", "xlsx"] as const)("cannot recompute any from the %s downloads", async (copy) => {
    for (const indicator of [...FLOWS, ...STOCKS]) expect(await foundOut(world, indicator, copy)).toEqual([]);
  });

  it.each(["revenue", "tax"])("cannot tell %s from above to within a tenth", async (indicator) => {
    for (const { area, month } of secrets) {
      const { text } = await world.get(
        `/map?indicator=${indicator}&cluster=${CLUSTER}&period=${codeOf(month)}&transformation=year-to-date&stat=level`,
      );
      const map = JSON.parse(text) as {
        areas: readonly { value: number | null }[];
        province: { value: number };
      };
      const rest = map.areas.reduce((left, { value }) => left - (value ?? 0), map.province.value);
      const later = await world.get(
        `/observations?indicator=${indicator}&cluster=${CLUSTER}&area=${area}&from=${codeOf(month)}&to=${Math.floor(month / 12)}-Q4&transformation=year-to-date`,
      );
      const ceilings = (JSON.parse(later.text) as { observations: readonly Shown[] }).observations
        .map(({ value }) => value)
        .filter((value) => value !== null);
      expect(Math.min(rest, ...ceilings)).toBeGreaterThan(truth(indicator, area, month) * 1.1);
    }
  });

  it("still sees every figure of the province, and at least fifteen prefectures of seventeen", async () => {
    for (const indicator of FLOWS) {
      for (const month of QUARTERS) {
        const { text } = await world.get(
          `/map?indicator=${indicator}&cluster=${CLUSTER}&period=${codeOf(month)}&transformation=year-to-date&stat=level`,
        );
        const map = JSON.parse(text) as { suppressed: string[]; province: { value: number | null } };
        expect(map.province.value).not.toBeNull();
        expect(map.suppressed.length).toBeLessThanOrEqual(2);
      }
    }
  });

  it("meets no confidential number in any reply or file, and 保密 where it would stand", async () => {
    const addresses = secrets.flatMap(({ area, month }) => {
      const period = codeOf(month);
      const slice = `indicator=revenue&cluster=${CLUSTER}`;
      const one = `/observations?${slice}&area=${area}&period=${period}&transformation=year-to-date`;
      return [
        one,
        `${one}&format=csv`,
        `/map?${slice}&period=${period}&transformation=year-to-date&stat=level`,
        `/series?${slice}&area=${area}&transformation=year-to-date&stat=level`,
        `/areas/${area}?period=${period}`,
        `/observations/history?${slice}&area=${area}&period=${period}`,
        `/clusters/progress?period=${period}`,
      ];
    });
    const numbers = secrets.flatMap(({ area, month }) =>
      FLOWS.map((indicator) => String(truth(indicator, area, month))),
    );
    for (const address of addresses) {
      const { status, text } = await world.get(address);
      expect([status, address]).toEqual([200, address]);
      expect(numbers.filter((number) => new RegExp(`(?<![\\d.])${number}(?![\\d])`, "u").test(text))).toEqual(
        [],
      );
      if (address.includes("format=csv")) expect(text).toContain("保密");
      else if (!address.startsWith("/clusters")) expect(text).toContain('"confidential"');
    }
  });

  it("finds 保密 and no number in the workbook", async () => {
    const [{ area, month } = { area: "", month: 0 }] = secrets;
    const { raw } = await world.get(
      `/observations?indicator=revenue&cluster=${CLUSTER}&area=${area}&period=${codeOf(month)}&transformation=year-to-date&format=xlsx`,
    );
    const workbook = await openXlsx(raw);
    const cells = workbook.sheets.flatMap((sheet) => sheet.rows.flat()).map(String);
    expect(cells).toContain("保密");
    expect(cells).not.toContain(String(truth("revenue", area, month)));
  });
});

describe("the same reader where nothing protects confidential figures", () => {
  let world: ConfidentialWorld;

  beforeAll(async () => {
    world = await aConfidentialWorld({ complementary: false });
  });

  afterAll(() => world.close());

  it.each([...FLOWS, ...STOCKS])("recomputes every confidential figure of %s", async (indicator) => {
    expect((await foundOut(world, indicator)).length).toBe(secrets.length);
  });

  it.each(["csv", "xlsx"] as const)("recomputes every one from the %s downloads", async (copy) => {
    for (const indicator of [...FLOWS, ...STOCKS])
      expect((await foundOut(world, indicator, copy)).length).toBe(secrets.length);
  });

  it("finds the very number", async () => {
    const reader = aRecomputingReader();
    await noteEverything(world, "revenue", reader, "json");
    const values = reader.recomputed();
    for (const { area, month } of secrets) {
      const found = values.get(level(area, month))!;
      expect(Math.abs(found / truth("revenue", area, month) - 1)).toBeLessThan(0.02);
    }
  });
});
