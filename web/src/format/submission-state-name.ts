import type { FindingReply, ReleaseReply, SubmissionReply } from "@dash/server/contract";

const IMPORT_STATES: Record<SubmissionReply["status"], string> = {
  received: "已接收",
  parsed: "已读取",
  checked: "已校验",
  rejected: "校验未通过",
};

const REVIEW_STATES: Record<SubmissionReply["review"], string> = {
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
};

const SEVERITIES: Record<FindingReply["severity"], string> = {
  error: "强制性",
  warning: "核实性",
  info: "提示",
};

const RELEASE_STATES: Record<ReleaseReply["state"], string> = {
  scheduled: "待发布",
  published: "已发布",
  withdrawn: "已取消",
};

/** Every review state with its name, in the order of the chain, for filters. */
export const reviewStateNames: readonly { readonly id: string; readonly name: string }[] = Object.entries(
  REVIEW_STATES,
).map(([id, name]) => ({ id, name }));

/** How far the file was read and checked. */
export function importStateName(state: SubmissionReply["status"]): string {
  return IMPORT_STATES[state];
}

/** Where the figures stand on their way to publication. */
export function reviewStateName(state: SubmissionReply["review"]): string {
  return REVIEW_STATES[state];
}

/** 强制性 must be mended, 核实性 must be looked at. */
export function severityName(severity: FindingReply["severity"]): string {
  return SEVERITIES[severity];
}

export function releaseStateName(state: ReleaseReply["state"]): string {
  return RELEASE_STATES[state];
}
