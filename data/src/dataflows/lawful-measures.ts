import type { Indicator } from "../model/indicator.ts";
import type { ReportedMeasure } from "../model/reported-measure.ts";

/**
 * The facts a form may ask about an indicator. A rate has only its own value; a figure whose growth is in constant
 * prices has no 上年同期, because level and growth are not comparable; a stock is compared with its published growth.
 */
export function lawfulMeasures(indicator: Indicator): readonly ReportedMeasure[] {
  if (indicator.kind === "rate" || indicator.kind === "index") return ["level"];
  if (indicator.kind === "stock" || indicator.priceBasis.growth === "constant") {
    return ["level", "published-growth"];
  }
  return ["level", "restated-base", "published-growth"];
}
