import { type Indicator, unit } from "@dash/data";

const BASE_NAMES: Readonly<Record<string, string>> = {
  CNY: "元",
  USD: "美元",
  enterprise: "家",
  institution: "个",
  household: "户",
  person: "人",
  "person-trip": "人次",
  tonne: "吨",
  "tonne-km": "吨公里",
  teu: "标准箱",
  "square-metre": "平方米",
  parcel: "件",
  train: "列",
  contract: "项",
};

const PREFIXES: Readonly<Record<number, string>> = {
  1: "",
  1e3: "千",
  1e4: "万",
  1e8: "亿",
  1e12: "万亿",
};

/** Powers of ten that units of one base lie apart, largest last. */
const UNIT_FACTORS = [1e4, 1e5, 1e8] as const;
/** A year's change stays well within this factor, so that a ratio this near a power of ten can only be a unit. */
const LEEWAY = 3;

/**
 * The factor that a wrong unit would account for, or null: 10 000 when a figure is about that many times its
 * reference, 1/10 000 when it is as much smaller.
 */
export function unitFactor(ratio: number): number | null {
  const size = Math.abs(ratio);
  for (const factor of UNIT_FACTORS) {
    // 10⁵ begins where 10⁴ ends, so that no ratio is read two ways.
    if (size >= factor / LEEWAY && size < factor * LEEWAY) return factor;
  }
  return size > 1e-4 / LEEWAY && size <= 1e-4 * LEEWAY ? 1e-4 : null;
}

/** The unit a figure is in when it is `factor` times too large in the indicator's own: 万元 for 亿元 and 10 000. */
function otherUnitName(indicator: Indicator, factor: number): string | null {
  const { base, multiplier } = unit(indicator.unit);
  const prefix = PREFIXES[Math.round(multiplier / factor)];
  const name = BASE_NAMES[base];
  return prefix === undefined || name === undefined ? null : prefix + name;
}

/** Both ways to read a figure, 中文. */
export function bothReadings(indicator: Indicator, value: number, factor: number): string {
  const own = unit(indicator.unit).name;
  const other = otherUnitName(indicator, factor);
  const converted = `${Number((value / factor).toPrecision(12))}${own}`;
  return other === null
    ? `按${own}读为${value}${own}，换算后为${converted}`
    : `按${own}读为${value}${own}；如所填单位是${other}，应为${converted}`;
}
