/** A figure beside those it is judged by; null where there is none. */
export interface ComparedFigures {
  readonly current: number | null;
  readonly previous: number | null;
  readonly yearBefore: number | null;
  readonly difference: number | null;
  /** 中文. */
  readonly unit: string;
}

/** 本期95，上期70.3，上年同期90，差额5（亿元）; what is not known is left out. */
export function comparisonWording({
  current,
  previous,
  yearBefore,
  difference,
  unit,
}: ComparedFigures): string {
  const parts = [
    ["本期", current],
    ["上期", previous],
    ["上年同期", yearBefore],
    ["差额", difference],
  ] as const;
  const told = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}${value}`]));
  return `${told.join("，")}（${unit}）`;
}
