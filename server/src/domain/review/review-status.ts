/** 中文 names of the review states, in the order of the chain; the last three lie beside it. */
export const reviewStatusNames = {
  draft: "暂存",
  confirmed: "已确认入库",
  submitted: "已提交",
  "county-reviewed": "县审通过",
  "area-reviewed": "市审通过",
  accepted: "省验收",
  locked: "已锁定",
  scheduled: "待发布",
  published: "已发布",
  returned: "已退回",
  withdrawn: "已撤回",
  superseded: "已被新版替代",
} as const satisfies Readonly<Record<string, string>>;

export type ReviewStatus = keyof typeof reviewStatusNames;

/** The first state of an upload, which no move leads to. */
export const INITIAL_REVIEW_STATUS: ReviewStatus = "draft";
