import type { ClusterId } from "../../clusters/index.ts";

/** What the generator assumes about a cluster. All of it is invented; ratios are per mille of revenue unless said. */
export interface ClusterProfile {
  readonly id: ClusterId;
  /** Province, whole year 2019, 亿元. */
  readonly revenue2019: number;
  /** Growth of the whole year, per mille: 2019, 2020 … 2025. The first one gives the base of 2019. */
  readonly growth: readonly number[];
  /** Share of each quarter in a usual year, per mille. */
  readonly season: readonly [number, number, number, number];
  /** Loss of the first quarter of 2020, per mille of a usual one. */
  readonly slump: number;
  readonly valueAdded: number;
  /** Price change per year, per mille: nominal less real growth of value added. */
  readonly deflator: number;
  /** Per year 2018 … 2025; negative is a loss. */
  readonly margin: readonly number[];
  readonly tax: number;
  /** 万元 of yearly revenue per unit on the list. */
  readonly revenuePerUnit: number;
  readonly personsPerUnit: number;
  /** Growth of investment, per mille: 2019 … 2025. */
  readonly investment: readonly number[];
}

export const clusterProfiles: readonly ClusterProfile[] = [
  {
    id: "commerce",
    revenue2019: 17600,
    growth: [92, -95, 190, 52, 74, 56, 52],
    season: [228, 241, 246, 285],
    slump: 380,
    valueAdded: 178,
    deflator: 9,
    margin: [28, 27, 19, 26, 24, 23, 22, 21],
    tax: 17,
    revenuePerUnit: 15200,
    personsPerUnit: 61,
    investment: [64, -218, 231, 92, 35, 41, 22],
  },
  {
    id: "culture-tourism",
    revenue2019: 5200,
    growth: [118, -320, 380, -80, 403, 140, 101],
    season: [222, 246, 283, 249],
    slump: 720,
    valueAdded: 402,
    deflator: 12,
    margin: [72, 74, -18, 41, 22, 63, 68, 70],
    tax: 31,
    revenuePerUnit: 14300,
    personsPerUnit: 96,
    investment: [153, -262, 284, 118, 96, 71, 58],
  },
  {
    id: "real-estate",
    revenue2019: 8200,
    growth: [87, -80, 140, -120, -60, -90, -49],
    season: [205, 268, 247, 280],
    slump: 500,
    valueAdded: 421,
    deflator: 4,
    margin: [96, 91, 58, 47, -9, -16, -27, -14],
    tax: 74,
    revenuePerUnit: 24800,
    personsPerUnit: 48,
    investment: [88, -44, 252, -73, -118, -96, -71],
  },
  {
    id: "finance",
    revenue2019: 3850,
    growth: [76, 41, 66, 53, 30, 37, 42],
    season: [258, 248, 246, 248],
    slump: 50,
    valueAdded: 588,
    deflator: 8,
    margin: [214, 211, 193, 198, 187, 176, 171, 174],
    tax: 61,
    revenuePerUnit: 88000,
    personsPerUnit: 214,
    investment: [52, -121, 162, 61, 28, 19, 24],
  },
  {
    id: "logistics",
    revenue2019: 3300,
    growth: [94, -120, 260, 61, 95, 90, 122],
    season: [232, 250, 252, 266],
    slump: 400,
    valueAdded: 384,
    deflator: 10,
    margin: [48, 46, 21, 43, 36, 39, 41, 43],
    tax: 24,
    revenuePerUnit: 17200,
    personsPerUnit: 118,
    investment: [121, -192, 241, 153, 121, 84, 92],
  },
  {
    id: "business-services",
    revenue2019: 2300,
    growth: [112, -80, 220, 86, 111, 100, 92],
    season: [215, 246, 247, 292],
    slump: 350,
    valueAdded: 431,
    deflator: 11,
    margin: [88, 87, 59, 82, 79, 76, 77, 79],
    tax: 36,
    revenuePerUnit: 9800,
    personsPerUnit: 142,
    investment: [142, -172, 262, 141, 82, 66, 61],
  },
  {
    id: "research-design",
    revenue2019: 1500,
    growth: [131, 21, 210, 141, 124, 106, 97],
    season: [196, 243, 249, 312],
    slump: 200,
    valueAdded: 468,
    deflator: 9,
    margin: [96, 97, 88, 99, 94, 93, 95, 96],
    tax: 38,
    revenuePerUnit: 16800,
    personsPerUnit: 164,
    investment: [161, -83, 302, 221, 171, 132, 121],
  },
  {
    id: "software-information",
    revenue2019: 2450,
    growth: [146, 51, 220, 136, 145, 108, 126],
    season: [218, 252, 255, 275],
    slump: 120,
    valueAdded: 452,
    deflator: 3,
    margin: [118, 117, 109, 114, 108, 106, 111, 113],
    tax: 33,
    revenuePerUnit: 18900,
    personsPerUnit: 208,
    investment: [182, -61, 322, 182, 151, 162, 141],
  },
  {
    id: "health",
    revenue2019: 3060,
    growth: [102, 15, 160, 71, 95, 89, 85],
    season: [236, 247, 250, 267],
    slump: 220,
    valueAdded: 446,
    deflator: 12,
    margin: [63, 62, 44, 58, 55, 56, 57, 58],
    tax: 14,
    revenuePerUnit: 12400,
    personsPerUnit: 131,
    investment: [132, 42, 331, 202, 111, 94, 72],
  },
  {
    id: "emerging",
    revenue2019: 2100,
    growth: [161, 61, 230, 131, 150, 131, 118],
    season: [226, 246, 253, 275],
    slump: 100,
    valueAdded: 418,
    deflator: 6,
    margin: [92, 93, 81, 91, 86, 84, 87, 88],
    tax: 29,
    revenuePerUnit: 13700,
    personsPerUnit: 126,
    investment: [191, -32, 341, 212, 162, 141, 132],
  },
];
