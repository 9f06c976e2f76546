import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monthIndex, type MonthIndex, prefectures, PROVINCE_CODE, type ReportedMeasure } from "@dash/data";
import { buildApp } from "#server/app.ts";
import { readConfig } from "#server/config.ts";
import { openStores, type OpenedStores } from "#server/storage/open-stores.ts";
import type { ProvenancedObservation } from "#server/use-cases/ports.ts";
import { anObservation, aRelease } from "./an-observation.ts";

export const CLUSTER = "logistics";
export const AREAS: readonly string[] = prefectures.map(({ code }) => code);
export const QUARTERS: readonly MonthIndex[] = [2024, 2025].flatMap((year) =>
  [3, 6, 9, 12].map((month) => monthIndex(year, month)),
);
export const FLOWS: readonly string[] = ["revenue", "tax", "profit"];
export const STOCKS: readonly string[] = ["employees", "unit-count"];

/** Cells with fewer than three units: 神农架 in the middle of 2024, 天门 at the end of 2025 and not in its first half. */
const few: readonly { readonly area: string; readonly month: MonthIndex; readonly units: number }[] = [
  { area: "429021", month: monthIndex(2024, 6), units: 2 },
  { area: "429021", month: monthIndex(2024, 9), units: 1 },
  { area: "429006", month: monthIndex(2025, 9), units: 2 },
  { area: "429006", month: monthIndex(2025, 12), units: 2 },
];

/** Whether the figures of an area at the end of a quarter are confidential. */
export function isFew(area: string, month: MonthIndex): boolean {
  return few.some((cell) => cell.area === area && cell.month === month);
}

function noise(...parts: readonly number[]): number {
  let hash = 17;
  for (const part of parts) hash = (hash * 1_103_515_245 + part * 12_345 + 7) % 2_147_483_647;
  return (hash % 10_007) / 10_007;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

const kinds = [...FLOWS, ...STOCKS];

/** The true figure of an area; cumulative for flows. The province is exactly the sum of its prefectures. */
export function truth(indicator: string, area: string, month: MonthIndex): number {
  if (area === PROVINCE_CODE)
    return rounded(
      AREAS.reduce((sum, code) => sum + truth(indicator, code, month), 0),
      2,
    );
  const place = AREAS.indexOf(area);
  const kind = kinds.indexOf(indicator);
  const size = 3000 / (place + 2) ** 1.3;
  const year = Math.floor(month / 12);
  const quarter = (month % 12) / 3;
  if (indicator === "unit-count") {
    const cell = few.find((one) => one.area === area && one.month === month);
    return cell?.units ?? Math.max(4, Math.round(size / 8));
  }
  const scale = { revenue: 1, tax: 0.04, profit: 0.07, employees: 0.02 }[indicator] ?? 1;
  if (indicator === "employees") return rounded(size * scale * (0.8 + 0.4 * noise(place, kind, year)), 2);
  let sum = 0;
  for (let at = 0; at <= quarter; at += 1)
    sum += (size / 4) * scale * (0.7 + 0.6 * noise(place, kind, at) + 0.2 * noise(place, kind, year, at));
  return rounded(sum, 2);
}

function figuresOf(month: MonthIndex): readonly ProvenancedObservation[] {
  const figures: ProvenancedObservation[] = [];
  for (const area of [PROVINCE_CODE, ...AREAS]) {
    const add = (indicator: string, measure: ReportedMeasure, value: number) =>
      figures.push(
        anObservation({
          indicator,
          cluster: CLUSTER,
          area,
          month,
          measure,
          transformation: STOCKS.includes(indicator) ? "point" : "year-to-date",
          value,
          status: "P",
          origin: "reported",
        }),
      );
    for (const indicator of FLOWS) {
      const level = truth(indicator, area, month);
      const base = truth(indicator, area, month - 12);
      add(indicator, "level", level);
      add(indicator, "restated-base", base);
      add(indicator, "published-growth", rounded((level / base - 1) * 100, 1));
    }
    for (const indicator of STOCKS) add(indicator, "level", truth(indicator, area, month));
  }
  return figures;
}

export interface ConfidentialWorld {
  readonly stores: OpenedStores;
  get(address: string): Promise<{ readonly status: number; readonly text: string; readonly raw: Buffer }>;
  close(): Promise<void>;
}

/** Two years of quarters, released one after another, on a server that anybody may read. */
export async function aConfidentialWorld(options: {
  readonly complementary: boolean;
}): Promise<ConfidentialWorld> {
  const folder = mkdtempSync(join(tmpdir(), "confidential-"));
  const { complementary } = options;
  const stores = openStores(join(folder, "platform.sqlite"), {
    mode: "writer",
    confidentiality: { complementary },
  });
  for (const month of QUARTERS) {
    const publishedAt = `${Math.floor((month + 1) / 12)}-${String(((month + 1) % 12) + 1).padStart(2, "0")}-20T02:00:00.000Z`;
    const release = stores.releases.append(aRelease({ publishedAt }), figuresOf(month));
    stores.releases.publish(release.id);
  }
  const config = readConfig({ DATA_DIR: folder, SEED: "none" }, folder);
  const app = await buildApp({ config, stores, clock: { now: () => "2026-11-24T08:00:00.000Z" } });
  return {
    stores,
    async get(address) {
      const reply = await app.inject({ url: `/api/v1${address}` });
      return { status: reply.statusCode, text: reply.body, raw: reply.rawPayload };
    },
    async close() {
      await app.close();
      stores.close();
      rmSync(folder, { recursive: true });
    },
  };
}
