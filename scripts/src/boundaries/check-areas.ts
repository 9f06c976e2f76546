import type { Topologies } from "./build-topologies.ts";

export interface AreaCheck {
  readonly totalKm2: number;
  /** Area of the province as published by its government. */
  readonly officialKm2: number;
  readonly totalErrorPercent: number;
  /** The county whose area simplification changed most. */
  readonly worstCounty: { readonly code: string; readonly errorPercent: number };
}

const OFFICIAL_KM2 = 185_900;
const MAXIMUM_TOTAL_ERROR_PERCENT = 0.5;
const MAXIMUM_COUNTY_ERROR_PERCENT = 5;

/** Compares areas with the official total and with the unsimplified shapes. Throws when a limit is passed. */
export function checkAreas(areas: Topologies["areas"]): AreaCheck {
  const total = areas.reduce((sum, area) => sum + area.simplified, 0);
  const totalErrorPercent = percent(total / OFFICIAL_KM2 - 1);
  const errors = areas.map(({ code, full, simplified }) => ({
    code,
    errorPercent: percent(simplified / full - 1),
  }));
  const worstCounty = errors.reduce((worst, entry) =>
    Math.abs(entry.errorPercent) > Math.abs(worst.errorPercent) ? entry : worst,
  );
  if (Math.abs(totalErrorPercent) > MAXIMUM_TOTAL_ERROR_PERCENT) {
    throw new Error(
      `the province measures ${Math.round(total)} km², ${totalErrorPercent} % off the official area`,
    );
  }
  if (Math.abs(worstCounty.errorPercent) > MAXIMUM_COUNTY_ERROR_PERCENT) {
    throw new Error(
      `simplification changed the area of ${worstCounty.code} by ${worstCounty.errorPercent} %`,
    );
  }
  return { totalKm2: Math.round(total), officialKm2: OFFICIAL_KM2, totalErrorPercent, worstCounty };
}

function percent(ratio: number): number {
  return Math.round(ratio * 10_000) / 100;
}
