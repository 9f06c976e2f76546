/** How a change between profit and loss is worded where a percent would mean nothing. */
export type ProfitWording = "由亏转盈" | "由盈转亏" | "减亏" | "增亏" | "亏损持平";

/**
 * The wording when either figure is a loss, or null when both are zero or above and a growth rate can speak. A loss
 * that shrinks to nothing is 减亏.
 */
export function growthWording(current: number, base: number): ProfitWording | null {
  if (current >= 0 && base >= 0) return null;
  if (base >= 0) return "由盈转亏";
  if (current > 0) return "由亏转盈";
  if (current === base) return "亏损持平";
  return current > base ? "减亏" : "增亏";
}
