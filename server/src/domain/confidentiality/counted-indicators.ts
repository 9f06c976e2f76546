import { indicators } from "@dash/data";

/** An indicator that counts the units behind others. */
export interface CountedIndicators {
  readonly count: string;
  /** Indicators made of the units counted, the count itself among them. */
  readonly covers: readonly string[];
}

const clusterBlock = indicators.filter(({ block }) => block === "cluster").map(({ id }) => id);

/** Which count of units stands behind which figures. Indicators that are not named have no count of their own. */
export const countedIndicators: readonly CountedIndicators[] = [
  { count: "unit-count", covers: clusterBlock },
  {
    count: "above-scale-service-enterprises",
    covers: [
      "above-scale-service-enterprises",
      "above-scale-service-revenue",
      "above-scale-service-revenue-transport-post",
      "above-scale-service-revenue-other-profit",
    ],
  },
  {
    count: "software-enterprises",
    covers: [
      "software-enterprises",
      "software-revenue",
      "software-profit",
      "software-exports",
      "software-product-revenue",
      "software-it-service-revenue",
      "software-security-revenue",
      "software-embedded-revenue",
    ],
  },
];
