/** What a map shows of one area. */
export interface AreaValue {
  /** Area code. */
  readonly area: string;
  readonly value: number | null;
  /** The value as printed, without unit; unused when there is none. */
  readonly label: string;
  /** Index into the classes, 0 = lowest; null when there is no value. */
  readonly classIndex: number | null;
  /** 中文 reason why there is no value; null when there is one. */
  readonly missingName: string | null;
  /** Withheld for confidentiality: drawn apart from 无数据. */
  readonly suppressed: boolean;
  /** 初步, 估计 …: spoken after the value, and part of the tooltip; empty or absent when none is needed. */
  readonly statusName?: string;
}

export const NO_DATA = "无数据";
export const SUPPRESSED = "保密";

/** The text under the name on the map: the value, 无数据 or 保密. */
export function shownText(value: AreaValue | undefined): string {
  if (value?.suppressed) return SUPPRESSED;
  return value && value.value !== null ? value.label : NO_DATA;
}

/** An area in one spoken phrase: 宜昌市,7.0%,初步. */
export function spokenText(name: string, value: AreaValue | undefined, unit: string): string {
  if (value?.suppressed) return `${name}，${SUPPRESSED}`;
  if (!value || value.value === null)
    return `${name}，${NO_DATA}${value?.missingName ? `（${value.missingName}）` : ""}`;
  return [name, `${value.label}${unit}`, value.statusName].filter(Boolean).join("，");
}
