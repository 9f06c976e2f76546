import { areaByCode } from "@dash/data";
import { checkPassed, type ReviewSubject } from "./review-machine.ts";
import { prefectureOf, reviewPath } from "./review-path.ts";

/** What has to happen next with an upload and who does it (中文); null where nothing is left to do. */
export function nextStep(subject: ReviewSubject, unexplained: number): string | null {
  const prefecture = prefectureOf(subject.area)?.name ?? "";
  const county = reviewPath(subject) === "county" ? (areaByCode(subject.area ?? "")?.name ?? "") : "";
  switch (subject.reviewStatus) {
    case "draft":
      return checkPassed(subject) ? "上报人确认入库" : "上报人改正后重新上报";
    case "confirmed":
      return unexplained > 0 ? `上报人说明${unexplained}条核实性问题后提交` : "上报人提交";
    case "submitted":
      if (reviewPath(subject) === "province") return "省级审核员验收";
      return `${prefecture}审核员审核${county === "" ? "" : `（${county}有审核员的，可先县审）`}`;
    case "county-reviewed":
      return `${prefecture}审核员审核`;
    case "area-reviewed":
      return "省级审核员验收";
    case "accepted":
      return "省级审核员锁定";
    case "locked":
      return "发布员列入发布";
    case "scheduled":
      return "到发布时间自动公开";
    case "returned":
      return "上报人按退回原因补充说明后重新提交，或改正后重新上报";
    case "superseded":
      return "以新版为准；新版撤回或不再办理的，这个文件可重新上报";
    case "published":
    case "withdrawn":
      return null;
  }
}

/** The states an upload passes on its way, in their order: 县审 only when it took place. */
export function chainOf(
  subject: ReviewSubject,
  passed: readonly string[],
): readonly ReviewSubject["reviewStatus"][] {
  const path = reviewPath(subject);
  const countyReviewed = path === "county" && passed.includes("county-reviewed");
  return [
    "draft",
    "confirmed",
    "submitted",
    ...(countyReviewed ? (["county-reviewed"] as const) : []),
    ...(path === "province" ? [] : (["area-reviewed"] as const)),
    "accepted",
    "locked",
    "scheduled",
    "published",
  ];
}
