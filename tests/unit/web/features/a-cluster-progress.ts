import type { ClusterProgress, Figure, ProgressReply } from "@dash/server/contract";

/** A derived figure, or a gap with a reason when the value is null. */
export function aFigure(value: number | null, change: Partial<Figure> = {}): Figure {
  return {
    value,
    status: value === null ? "M" : "P",
    reason: value === null ? "missing" : null,
    origin: "derived",
    simulated: false,
    vintage: 1,
    mixedVintages: false,
    ...change,
  };
}

/** 商贸服务业 three months before the end of its target year; change what a test is about. */
export function aClusterProgress(change: Partial<ClusterProgress> = {}): ClusterProgress {
  const at = (value: number | null, period: string) => ({ ...aFigure(value), period });
  return {
    cluster: "commerce",
    name: "商贸服务业",
    target: { value: 30000, wording: "左右", year: 2025 },
    base: at(15931.28, "2020"),
    fullYear: at(22800, "2024"),
    rolling4: at(23437.35, "2025-Q3"),
    level: { ...at(23437.35, "2025-Q3"), transformation: "rolling4" },
    yearEarlier: at(22271.06, "2024-Q3"),
    shareOfTarget: aFigure(78.12),
    requiredGrowth: aFigure(168.4),
    remainingYears: 0.25,
    presentGrowth: aFigure(5.24),
    verdict: "slower",
    verdictName: "慢于所需",
    gap: aFigure(-6562.65),
    explanation: [],
    scopeNote: "",
    overlapsWith: [],
    trend: [],
    ...change,
  };
}

/** The board of 2021年工作要点 with the given clusters. */
export function aProgressReply(change: Partial<ProgressReply> = {}): ProgressReply {
  return {
    targetSet: {
      id: "work-points-2021",
      name: "2021年工作要点",
      document: "2021年推进全省服务业发展工作要点",
      date: "2021-03-01",
      measure: "主营业务收入",
      targetYear: 2025,
      note: "",
    },
    period: "2025-Q3",
    closed: false,
    clusters: [],
    unit: "亿元",
    decimals: 2,
    scope: "",
    notes: [],
    sources: [],
    simulated: false,
    asof: null,
    release: 1,
    ...change,
  };
}
