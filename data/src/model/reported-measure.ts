/**
 * The separate facts a reporting form may carry for one figure: 本期, 上年同期 as restated by this year's report,
 * and the 同比 as published. They are stored side by side and never computed from one another.
 */
export const reportedMeasures = [
  { id: "level", name: "本期" },
  { id: "restated-base", name: "上年同期" },
  { id: "published-growth", name: "同比增速" },
] as const;

export type ReportedMeasure = (typeof reportedMeasures)[number]["id"];
