import type { ClusterId } from "../../clusters/index.ts";

/** What the generator assumes about a prefecture. */
export interface AreaProfile {
  readonly code: string;
  /** Published GDP of 2024 in 亿元, rounded: the size from which the prefecture's share is made. */
  readonly size: number;
  /** Yearly drift of the share, per mille. */
  readonly drift: number;
  /** Specialisation, per mille of an average prefecture; clusters not named have 1000. */
  readonly special: Partial<Record<ClusterId, number>>;
}

const CAPITAL_HEAVY: Partial<Record<ClusterId, number>> = {
  finance: 620,
  "business-services": 640,
  "research-design": 420,
  "software-information": 210,
  emerging: 720,
};

/** In customary order. */
export const areaProfiles: readonly AreaProfile[] = [
  {
    code: "420100",
    size: 21106,
    drift: 3,
    special: {
      commerce: 1040,
      "real-estate": 1280,
      finance: 1560,
      "business-services": 1520,
      "research-design": 1980,
      "software-information": 2300,
      health: 1120,
      emerging: 1480,
    },
  },
  { code: "420200", size: 2306, drift: -4, special: { ...CAPITAL_HEAVY, logistics: 1160 } },
  {
    code: "420300",
    size: 2566,
    drift: 5,
    special: { ...CAPITAL_HEAVY, "culture-tourism": 1480, health: 1090 },
  },
  {
    code: "420500",
    size: 6191,
    drift: 8,
    special: {
      ...CAPITAL_HEAVY,
      "culture-tourism": 1310,
      logistics: 1240,
      "software-information": 460,
      "research-design": 560,
    },
  },
  {
    code: "420600",
    size: 6102,
    drift: 6,
    special: { ...CAPITAL_HEAVY, logistics: 1080, "research-design": 790, "software-information": 390 },
  },
  {
    code: "420700",
    size: 1341,
    drift: 16,
    special: { ...CAPITAL_HEAVY, logistics: 2480, "real-estate": 880 },
  },
  { code: "420800", size: 2460, drift: 2, special: { ...CAPITAL_HEAVY, "real-estate": 840 } },
  { code: "420900", size: 3259, drift: 4, special: { ...CAPITAL_HEAVY, commerce: 1120, "real-estate": 930 } },
  { code: "421000", size: 3506, drift: -2, special: { ...CAPITAL_HEAVY, commerce: 1180, logistics: 1050 } },
  { code: "421100", size: 3217, drift: 1, special: { ...CAPITAL_HEAVY, commerce: 1090, health: 1180 } },
  {
    code: "421200",
    size: 1945,
    drift: 3,
    special: { ...CAPITAL_HEAVY, "culture-tourism": 1170, health: 1120 },
  },
  { code: "421300", size: 1442, drift: -3, special: { ...CAPITAL_HEAVY, "culture-tourism": 1060 } },
  {
    code: "422800",
    size: 1661,
    drift: 9,
    special: { ...CAPITAL_HEAVY, "culture-tourism": 1760, logistics: 760, health: 1080 },
  },
  { code: "429004", size: 1125, drift: 5, special: { ...CAPITAL_HEAVY, commerce: 1230 } },
  { code: "429005", size: 952, drift: -1, special: { ...CAPITAL_HEAVY, logistics: 870 } },
  { code: "429006", size: 785, drift: 2, special: { ...CAPITAL_HEAVY, commerce: 1160 } },
  { code: "429021", size: 49, drift: 12, special: { ...CAPITAL_HEAVY, "culture-tourism": 6200 } },
];
