import { type MonthIndex, PROVINCE_CODE } from "@dash/data";
import { openXlsx } from "hucre";
import { expect } from "vitest";
import { AREAS, CLUSTER, type ConfidentialWorld, FLOWS, isFew, QUARTERS } from "./a-confidential-world.ts";
import { aRecomputingReader, type RecomputingReader } from "./a-recomputing-reader.ts";

const EVERYWHERE = [PROVINCE_CODE, ...AREAS].join(",");

export interface Shown {
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

export function codeOf(month: MonthIndex): string {
  return `${Math.floor(month / 12)}-Q${((month % 12) + 1) / 3}`;
}

export const level = (area: string, month: MonthIndex) => `level ${area} ${month}`;
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
export async function noteEverything(
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

export const secrets = QUARTERS.flatMap((month) =>
  AREAS.filter((area) => isFew(area, month)).map((area) => ({ area, month })),
);

export async function foundOut(
  world: ConfidentialWorld,
  indicator: string,
  copy: Copy = "json",
): Promise<readonly string[]> {
  const reader = aRecomputingReader();
  await noteEverything(world, indicator, reader, copy);
  const values = reader.recomputed();
  return secrets.map(({ area, month }) => level(area, month)).filter((name) => values.has(name));
}
