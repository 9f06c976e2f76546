import { areaByCode, dataflowById, type MonthIndex, periodName, type VintageKind } from "@dash/data";
import type { ChecklistReply } from "../contract/index.ts";
import { publishInstant } from "../domain/publication/publish-instant.ts";
import {
  type ChecklistItem,
  type PeriodCoverage,
  type PlannedUpload,
  releaseChecklist,
} from "../domain/publication/release-plan.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { Actor } from "./actor.ts";
import { noSuchSubmission, subjectOf } from "./move-submission.ts";
import type { ReleaseEffects, Stores, SubmissionRecord } from "./ports.ts";
import { denyRelease } from "./deny-release.ts";
import { planConfidentiality } from "./plan-confidentiality.ts";
import { overlapItem } from "./release-overlap.ts";
import { selectVintage } from "./select-vintage.ts";

export interface CheckRequest {
  readonly submissions: readonly string[];
  /** ISO 8601 with offset; null means now. */
  readonly publishAt: string | null;
  readonly vintage: string;
  readonly actor: Actor;
  readonly now: string;
}

/** What a release would be, checked. */
export interface CheckedRelease {
  readonly submissions: readonly SubmissionRecord[];
  readonly vintage: { readonly id: VintageKind; readonly status: "P" | "R" | "F" | "S" | "A" };
  /** UTC; now when none was asked for. */
  readonly publishAt: string;
  readonly items: readonly ChecklistItem[];
}

/** The list gone through before a release: what stops it, and what has to be acknowledged. */
export function checkRelease(stores: Stores, request: CheckRequest): Outcome<CheckedRelease> {
  const denied = denyRelease(request.actor);
  if (denied) return refuse(denied);
  const vintage = selectVintage(request.vintage);
  if (!vintage.ok) return vintage;
  const publishAt = publishInstant(request.publishAt, request.now);
  if (!publishAt.ok) return publishAt;
  const ids = [...new Set(request.submissions)];
  if (ids.length === 0)
    return refuse({
      kind: "invalid",
      code: "no-submissions",
      message: "没有选择要发布的报送。",
      path: "submissions",
    });
  const submissions: SubmissionRecord[] = [];
  for (const id of ids) {
    const submission = stores.submissions.find(id);
    if (!submission) return refuse({ ...noSuchSubmission(id), path: "submissions" });
    submissions.push(submission);
  }
  const effects = stores.releases.effectsOf(ids);
  const outlook = planConfidentiality(stores, ids);
  const items = releaseChecklist({
    publisher: request.actor.username,
    uploads: submissions.map((submission) => planned(submission)),
    vintage: vintage.value.id,
    publishAt: request.publishAt === null ? null : publishAt.value,
    replaced: effects.replaced,
    coverage: coverageOf(submissions, effects),
    suppressed: outlook.confidential.length + outlook.complementary.length,
    suppressedNotice: outlook.notice,
    cells: effects.cells,
    simulatedAreas: effects.simulatedAreas,
  });
  const overlap = overlapItem(stores, ids, items);
  return accept({
    submissions,
    vintage: vintage.value,
    publishAt: publishAt.value,
    items: [...overlap, ...outlook.obstacles, ...items],
  });
}

/** The list as the interface shows it. */
export function checklistReply({ items, publishAt }: CheckedRelease): ChecklistReply {
  return {
    publishAt,
    errors: items.filter((item) => item.severity === "error").length,
    warnings: items.filter((item) => item.severity === "warning").length,
    items: items.map((item) => ({ ...item, submissions: [...item.submissions] })),
  };
}

function planned(submission: SubmissionRecord): PlannedUpload {
  return {
    id: submission.id,
    key: `${submission.dataflow}|${submission.area}|${submission.month ?? submission.id}`,
    ...subjectOf(submission),
    name: nameOf(submission),
    unexplained: submission.unexplained,
    revision: submission.kind === "revision",
    revisionNote: submission.revisionNote,
  };
}

function nameOf({ area, dataflow, month, fileName }: SubmissionRecord): string {
  const where = area === null ? "" : (areaByCode(area)?.shortName ?? area);
  return `${where}${formAndPeriod(dataflow, month) ?? fileName}`;
}

function formAndPeriod(dataflow: string | null, month: MonthIndex | null): string | null {
  const form = dataflow === null ? undefined : dataflowById(dataflow);
  return form && month !== null ? `${periodName(month, "year-to-date")}${form.name}` : null;
}

/** Forms of one period that areas report one by one, with the areas they have figures of. */
function coverageOf(
  submissions: readonly SubmissionRecord[],
  { covered }: ReleaseEffects,
): readonly PeriodCoverage[] {
  const places = new Map<string, Set<string>>();
  for (const { dataflow, month, area } of submissions) {
    const name = formAndPeriod(dataflow, month);
    if (name === null || area === null) continue;
    const areas = places.get(name) ?? new Set<string>();
    areas.add(area);
    places.set(name, areas);
  }
  for (const { dataflow, month, area } of covered) {
    const name = formAndPeriod(dataflow, month);
    if (name !== null) places.get(name)?.add(area);
  }
  return [...places].map(([name, areas]) => ({ name, areas: [...areas] }));
}
