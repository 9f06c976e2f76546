import { type Movement, roundHalfUp } from "@dash/data";
import { formatNumber } from "./number.ts";

const RATE_DECIMALS = 1;

/** `增长6.3%`, `下降3.0%`, or `持平` when it rounds to 0.0; never a minus sign after 增长. */
export function growthWords(rate: number): string {
  const shown = roundHalfUp(rate, RATE_DECIMALS);
  if (shown === 0) return "持平";
  return `${shown > 0 ? "增长" : "下降"}${formatNumber(Math.abs(shown), RATE_DECIMALS)}%`;
}

/** `同比增长6.3%`, `同比下降3.0%`, `同比持平`. */
export function yearOnYearWords(rate: number): string {
  return `同比${growthWords(rate)}`;
}

/** A growth rate as it stands in a table: `6.3`, `−3.0`. */
export function formatRate(rate: number): string {
  return formatNumber(rate, RATE_DECIMALS);
}

/** A movement between two rates: `加快0.4个百分点`, `由负转正`, `持平`. */
export function movementWords({ wording, change }: Movement): string {
  switch (wording) {
    case "加快":
    case "回落":
    case "降幅收窄":
    case "降幅扩大":
      return `${wording}${formatNumber(Math.abs(change), RATE_DECIMALS)}个百分点`;
    case "持平":
    case "由负转正":
    case "由正转负":
    case "由平转降":
      return wording;
  }
}

/** A difference of rates: `高0.4个百分点`, `低2.1个百分点`, `持平`. */
export function pointDifferenceWords(points: number): string {
  const shown = roundHalfUp(points, RATE_DECIMALS);
  if (shown === 0) return "持平";
  return `${shown > 0 ? "高" : "低"}${formatNumber(Math.abs(shown), RATE_DECIMALS)}个百分点`;
}
