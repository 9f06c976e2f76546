import { checkPassed, type ReviewSubject } from "../review/review-machine.ts";
import { holdsPlace, type Mover, type ReviewActor } from "../review/review-path.ts";
import { waitsFor } from "./board-state.ts";

/** What waits to be done with a form or an upload, each with its one next action, in the order of the desk. */
export const taskKinds = [
  { id: "returned", name: "被退回", action: "按退回原因改正" },
  { id: "report", name: "应报未报", action: "填表上报" },
  { id: "mend", name: "有强制性问题", action: "改正后重新上报" },
  { id: "explain", name: "核实性未说明", action: "填写说明" },
  { id: "submit", name: "已入库未提交", action: "提交" },
  { id: "confirm", name: "校验通过未确认", action: "确认入库" },
  { id: "county-review", name: "待县审", action: "审核" },
  { id: "area-review", name: "待市审", action: "审核" },
  { id: "accept", name: "待省验收", action: "验收" },
  { id: "lock", name: "已验收未锁定", action: "锁定" },
  { id: "release", name: "已锁定待发布", action: "列入发布" },
  { id: "scheduled", name: "待发布", action: "到时自动公开" },
] as const;
export type TaskKind = (typeof taskKinds)[number]["id"];

/** What a task is judged by. */
export interface TaskSubject extends ReviewSubject {
  /** 核实性 findings without a 说明. */
  readonly unexplained: number;
}

/** The one task an upload gives in its state; null when nobody has to do anything. */
export function taskOf(subject: TaskSubject): TaskKind | null {
  switch (subject.reviewStatus) {
    case "draft":
      return checkPassed(subject) ? "confirm" : "mend";
    case "confirmed":
      return subject.unexplained > 0 ? "explain" : "submit";
    case "returned":
      return "returned";
    case "submitted":
    case "county-reviewed":
    case "area-reviewed":
      return reviewTask(subject);
    case "accepted":
      return "lock";
    case "locked":
      return "release";
    case "scheduled":
      return "scheduled";
    case "published":
    case "withdrawn":
    case "superseded":
      return null;
  }
}

/** Whether a task is the account's: the uploader's, or that of the reviewer or publisher who is next. */
export function holdsTask(kind: TaskKind, subject: TaskSubject, actor: ReviewActor): boolean {
  return moversOf(kind).some((mover) => holdsPlace(mover, subject, actor));
}

function reviewTask(subject: TaskSubject): TaskKind {
  const place = waitsFor({ ...subject, createdBy: subject.uploader });
  if (place === "county") return "county-review";
  return place === "prefecture" ? "area-review" : "accept";
}

function moversOf(kind: TaskKind): readonly Mover[] {
  switch (kind) {
    case "report":
      return [];
    case "returned":
    case "mend":
    case "explain":
    case "submit":
    case "confirm":
      return ["uploader"];
    // 县审 is passed over where the county has no reviewer: the prefecture may take it at once.
    case "county-review":
      return ["county-reviewer", "prefecture-reviewer"];
    case "area-review":
      return ["prefecture-reviewer"];
    case "accept":
    case "lock":
      return ["province-reviewer"];
    case "release":
    case "scheduled":
      return ["publisher"];
  }
}
