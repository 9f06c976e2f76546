import { type MonthIndex, PROVINCE_CODE } from "@dash/data";
import { openXlsx } from "hucre";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  aConfidentialWorld,
  AREAS,
  CLUSTER,
  type ConfidentialWorld,
  FLOWS,
  isFew,
  QUARTERS,
  STOCKS,
  truth,
} from "../../support/a-confidential-world.ts";
import { aRecomputingReader, type RecomputingReader } from "../../support/a-recomputing-reader.ts";

const EVERYWHERE = [PROVINCE_CODE, ...AREAS].join(",");

interface Shown {
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
  readonly status: string;
  readonly reason: string | null;
}

function monthOf(period: string): MonthIndex {
  const [, year = "", part = ""] = /^(\d{4})(?:-?(.*))?$/.exec(period) ?? [];
  const end =
    part === ""
      ? 12
      : part.startsWith("Q")
        ? Number(part[1]) * 3
        : part.startsWith("S")
          ? Number(part[1]) * 6
          : Number(part.slice(1));
  return Number(year) * 12 + end - 1;
}

function codeOf(month: MonthIndex): string {
  return `${Math.floor(month / 12)}-Q${((month % 12) + 1) / 3}`;
}

const level = (area: string, month: MonthIndex) => `level ${area} ${month}`;
const base = (area: string, month: MonthIndex) => `base ${area} ${month}`;

type Copy = "json" | "csv" | "xlsx";
/** Where a download has the code of the area, the period and the figure. */
const PLACES = { area: 2, period: 4, value: 8 } as const;

/** The figures of an answer, as it comes or as a file. */
async function figuresIn(world: ConfidentialWorld, address: string, copy: Copy): Promise<readonly Figure[]> {
  const reply = await world.get(copy === "json" ? address : `${address}&format=${copy}`);
  if (reply.status !== 200) return [];
  if (copy === "json")
    return (JSON.parse(reply.text) as { observations: Shown[] }).observations.flatMap((shown) =>
      shown.value === null ? [] : [{ area: shown.area, period: shown.period, value: shown.value }],
    );
  const rows: readonly (readonly unknown[])[] =
    copy === "csv"
      ? reply.text.split("\r\n").map((line) => line.split(","))
      : (await openXlsx(reply.raw)).sheets.flatMap((sheet) => sheet.rows);
  return rows.flatMap((row) => {
    const [area, period, value] = [PLACES.area, PLACES.period, PLACES.value].map((at) => textOf(row[at]));
    const isFigure = /^42\d{4}$/u.test(area!) && value !== "" && Number.isFinite(Number(value));
    return isFigure ? [{ area: area!, period: period!, value: Number(value) }] : [];
  });
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

interface Figure {
  readonly area: string;
  readonly period: string;
  readonly value: number;
}

/** Everything the interface says about an indicator, as one who wants to know more would note it. */
async function noteEverything(
  world: ConfidentialWorld,
  indicator: string,
  reader: RecomputingReader,
  copy: Copy,
) {
  const flow = FLOWS.includes(indicator);
  const own = flow ? "year-to-date" : "point";
  const ask = (transformation: string, stat: string): Promise<readonly Figure[]> =>
    figuresIn(
      world,
      `/observations?indicator=${indicator}&cluster=${CLUSTER}&area=${EVERYWHERE}&from=2024-Q1&to=2025-Q4&transformation=${transformation}&stat=${stat}`,
      copy,
    );
  for (const { area, period, value } of await ask(own, "level"))
    reader.read(level(area, monthOf(period)), value);
  const terms: Readonly<Record<string, (area: string, month: MonthIndex) => Record<string, number>>> = {
    quarter: (area, month) =>
      (month % 12) + 1 > 3
        ? { [level(area, month)]: 1, [level(area, month - 3)]: -1 }
        : { [level(area, month)]: 1 },
    half: (area, month) =>
      (month % 12) + 1 > 6
        ? { [level(area, month)]: 1, [level(area, month - 6)]: -1 }
        : { [level(area, month)]: 1 },
    year: (area, month) => ({ [level(area, month)]: 1 }),
    rolling4: (area, month) =>
      (month % 12) + 1 === 12
        ? { [level(area, month)]: 1 }
        : {
            [level(area, month)]: 1,
            [level(area, month - 12)]: -1,
            [level(area, Math.floor(month / 12) * 12 - 1)]: 1,
          },
  };
  if (flow)
    for (const [transformation, make] of Object.entries(terms))
      for (const { area, period, value } of await ask(transformation, "level"))
        reader.conclude(make(area, monthOf(period)), value);
  for (const stat of ["published-growth", "nominal-growth"])
    for (const { area, period, value } of await ask(own, stat))
      reader.conclude({
        [level(area, monthOf(period))]: 1,
        [base(area, monthOf(period))]: -(1 + value / 100),
      });
  for (const { area, period, value } of await ask(own, "share-of-province"))
    if (area !== PROVINCE_CODE)
      reader.conclude({
        [level(area, monthOf(period))]: 1,
        [level(PROVINCE_CODE, monthOf(period))]: -value / 100,
      });
  for (const stat of ["contribution", "pull"])
    for (const { area, period, value } of await ask(own, stat)) {
      if (area === PROVINCE_CODE) continue;
      const month = monthOf(period);
      const part = { [level(area, month)]: 1, [base(area, month)]: -1 };
      const whole =
        stat === "pull"
          ? { [base(PROVINCE_CODE, month)]: -value / 100 }
          : { [level(PROVINCE_CODE, month)]: -value / 100, [base(PROVINCE_CODE, month)]: value / 100 };
      reader.conclude({ ...part, ...whole });
    }
  for (const month of QUARTERS) {
    if (copy === "json") await noteMap(world, indicator, own, month, reader);
    if (copy === "json" && flow) await noteBases(world, indicator, month, reader);
    for (const column of [level, base])
      reader.conclude({
        [column(PROVINCE_CODE, month)]: 1,
        ...Object.fromEntries(AREAS.map((area) => [column(area, month), -1])),
      });
    for (const area of [PROVINCE_CODE, ...AREAS])
      reader.conclude({ [base(area, month)]: 1, [level(area, month - 12)]: -1 });
  }
}

async function noteMap(
  world: ConfidentialWorld,
  indicator: string,
  transformation: string,
  month: MonthIndex,
  reader: RecomputingReader,
) {
  const reply = await world.get(
    `/map?indicator=${indicator}&cluster=${CLUSTER}&period=${codeOf(month)}&transformation=${transformation}&stat=level`,
  );
  expect(reply.status).toBe(200);
  const map = JSON.parse(reply.text) as {
    areas: readonly { area: string; value: number | null }[];
    sum: { value: number | null };
    difference: { value: number | null };
  };
  for (const { area, value } of map.areas) if (value !== null) reader.read(level(area, month), value);
  const all = Object.fromEntries(AREAS.map((area) => [level(area, month), 1]));
  if (map.sum.value !== null) reader.conclude(all, map.sum.value);
  if (map.difference.value !== null)
    reader.conclude({ ...all, [level(PROVINCE_CODE, month)]: -1 }, -map.difference.value);
}

/** 上年同期 is shown by the history alone. */
async function noteBases(
  world: ConfidentialWorld,
  indicator: string,
  month: MonthIndex,
  reader: RecomputingReader,
) {
  for (const area of [PROVINCE_CODE, ...AREAS]) {
    const reply = await world.get(
      `/observations/history?indicator=${indicator}&cluster=${CLUSTER}&area=${area}&period=${codeOf(month)}&measure=restated-base`,
    );
    expect(reply.status).toBe(200);
    const [version] = (JSON.parse(reply.text) as { versions: readonly { value: number | null }[] }).versions;
    if (version && version.value !== null) reader.read(base(area, month), version.value);
  }
}

const secrets = QUARTERS.flatMap((month) =>
  AREAS.filter((area) => isFew(area, month)).map((area) => ({ area, month })),
);

async function foundOut(
  world: ConfidentialWorld,
  indicator: string,
  copy: Copy = "json",
): Promise<readonly string[]> {
  const reader = aRecomputingReader();
  await noteEverything(world, indicator, reader, copy);
  const values = reader.recomputed();
  return secrets.map(({ area, month }) => level(area, month)).filter((name) => values.has(name));
}

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
