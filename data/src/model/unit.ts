export interface Unit {
  readonly id: string;
  /** 中文 name as printed in table heads. */
  readonly name: string;
  /** The base unit and the power of ten over it (SDMX UNIT_MEASURE, UNIT_MULT); units of one base convert. */
  readonly base: string;
  readonly multiplier: number;
}

export const units = [
  { id: "CNY-1e8", name: "亿元", base: "CNY", multiplier: 1e8 },
  { id: "USD-1e8", name: "亿美元", base: "USD", multiplier: 1e8 },
  { id: "percent", name: "%", base: "percent", multiplier: 1 },
  { id: "percentage-point", name: "百分点", base: "percentage-point", multiplier: 1 },
  { id: "enterprise", name: "家", base: "enterprise", multiplier: 1 },
  { id: "institution", name: "个", base: "institution", multiplier: 1 },
  { id: "household-1e4", name: "万户", base: "household", multiplier: 1e4 },
  { id: "person-1e4", name: "万人", base: "person", multiplier: 1e4 },
  { id: "person-trip-1e4", name: "万人次", base: "person-trip", multiplier: 1e4 },
  { id: "person-trip-1e8", name: "亿人次", base: "person-trip", multiplier: 1e8 },
  { id: "tonne-1e4", name: "万吨", base: "tonne", multiplier: 1e4 },
  { id: "tonne-1e8", name: "亿吨", base: "tonne", multiplier: 1e8 },
  { id: "tonne-km-1e8", name: "亿吨公里", base: "tonne-km", multiplier: 1e8 },
  { id: "teu-1e4", name: "万标准箱", base: "teu", multiplier: 1e4 },
  { id: "square-metre-1e4", name: "万平方米", base: "square-metre", multiplier: 1e4 },
  { id: "parcel-1e8", name: "亿件", base: "parcel", multiplier: 1e8 },
  { id: "train", name: "列", base: "train", multiplier: 1 },
  { id: "contract", name: "项", base: "contract", multiplier: 1 },
] as const satisfies readonly Unit[];

export type UnitId = (typeof units)[number]["id"];

const byId = new Map<string, Unit>(units.map((entry) => [entry.id, entry]));

export function unit(id: UnitId): Unit {
  return byId.get(id)!;
}

/** The unit with this 中文 name, or undefined. */
export function unitByName(name: string): (typeof units)[number] | undefined {
  return units.find((entry) => entry.name === name);
}
