import { PROVINCE_CODE } from "../../model/reference-area.ts";
import { areaProfiles } from "./area-profile.ts";
import type { ClusterProfile } from "./cluster-profile.ts";
import { noise, rounded } from "./noise.ts";

export const FIRST_YEAR = 2019;

const BEFORE_FIRST = FIRST_YEAR - 1;

/** Channels of noise: one number per use, so that no two uses move together. */
const QUARTER_NOISE = 1;
const GAP_NOISE = 2;
const SLUMP_NOISE = 3;

/** The position of a cluster or area in its list, as a part of the noise key. */
export interface Place {
  readonly cluster: ClusterProfile;
  readonly clusterIndex: number;
  readonly area: string;
  /** 0 for the province, then 1 … 17. */
  readonly areaIndex: number;
}

const yearly = new WeakMap<ClusterProfile, readonly number[]>();

/** The province's whole year in 亿元, 2018 … 2025. */
function provinceYears(cluster: ClusterProfile): readonly number[] {
  const known = yearly.get(cluster);
  if (known) return known;
  const levels = [(cluster.revenue2019 * 1000) / (1000 + cluster.growth[0]!), cluster.revenue2019];
  for (const growth of cluster.growth.slice(1)) levels.push((levels.at(-1)! * (1000 + growth)) / 1000);
  yearly.set(cluster, levels);
  return levels;
}

function weight(areaIndex: number, cluster: ClusterProfile, year: number): number {
  const profile = areaProfiles[areaIndex - 1]!;
  const special = profile.special[cluster.id] ?? 1000;
  return (profile.size * special * (1000 + profile.drift * (year - FIRST_YEAR))) / 1_000_000;
}

/** Prefectures are reported on their own; together they miss the province's figure by up to two per cent. */
function prefectureShare(place: Place, year: number): number {
  let total = 0;
  for (let index = 1; index <= areaProfiles.length; index++) total += weight(index, place.cluster, year);
  const gap =
    992 + 14 * noise(GAP_NOISE, place.clusterIndex) + 5 * noise(GAP_NOISE, place.clusterIndex, year);
  return (weight(place.areaIndex, place.cluster, year) * gap) / (total * 1000);
}

/** Shares of the quarters of a year, per mille; 2020 lost its first quarter and made good a part later. */
function seasonOf(place: Place, year: number): readonly number[] {
  const { season } = place.cluster;
  if (year !== 2020) return season;
  const ownLoss = place.areaIndex === 0 ? 0 : 60 * noise(SLUMP_NOISE, place.clusterIndex, place.areaIndex);
  const slump = Math.min(900, Math.max(0, place.cluster.slump + ownLoss));
  const shaped = [
    season[0] * (1000 - slump),
    season[1] * (1000 - slump * 0.3),
    season[2] * 1020,
    season[3] * 1070,
  ];
  const total = shaped[0]! + shaped[1]! + shaped[2]! + shaped[3]!;
  return shaped.map((part) => (part * 1000) / total);
}

const cache = new Map<string, number>();

/** Revenue of a single quarter (0 … 3) in 亿元, two decimals. */
export function quarterRevenue(place: Place, year: number, quarter: number): number {
  const key = `${place.cluster.id} ${place.areaIndex} ${year * 4 + quarter}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const province = provinceYears(place.cluster)[year - BEFORE_FIRST]!;
  const share = place.area === PROVINCE_CODE ? 1 : prefectureShare(place, year);
  const spread = place.area === PROVINCE_CODE ? 4 : 24;
  const wobble = 1000 + spread * noise(QUARTER_NOISE, place.clusterIndex, place.areaIndex, year, quarter);
  const value = rounded((province * share * seasonOf(place, year)[quarter]! * wobble) / 1_000_000, 2);
  cache.set(key, value);
  return value;
}

/** Sum of the quarters up to this one, two decimals. */
export function cumulated(upTo: number, ofQuarter: (quarter: number) => number): number {
  let total = 0;
  for (let quarter = 0; quarter <= upTo; quarter++) total += ofQuarter(quarter);
  return rounded(total, 2);
}
