import { areaByCode, indicatorById, type VintageKind, vintageKinds } from "@dash/data";
import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import {
  releasableVintages,
  type ReleaseObstacle,
  releaseObstacles,
} from "../domain/publication/release-checklist.ts";
import { reviewMove } from "../domain/review/review-machine.ts";
import type { Actor } from "./actor.ts";
import { noSuchSubmission, subjectOf } from "./move-submission.ts";
import type { ReleaseRecord, Stores, SubmissionRecord } from "./ports.ts";
import { publishDueReleases } from "./publish-due-releases.ts";
import { roleNames } from "./role-names.ts";

export interface ReleaseRequest {
  readonly submissions: readonly string[];
  /** ISO 8601 with offset; null means now. */
  readonly publishAt: string | null;
  readonly vintage: string;
  readonly note: string;
  readonly actor: Actor;
  readonly now: string;
}

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Releases confirmed uploads together: at once, or at an hour to come until which nothing of them is visible. Every
 * upload is checked first; one that may not be released stops the whole release.
 */
export function createRelease(stores: Stores, request: ReleaseRequest): Outcome<ReleaseRecord> {
  const denied = denyRelease(request.actor);
  if (denied) return refuse(denied);
  const vintage = vintageKinds.find(({ id }) => id === request.vintage && releasableVintages.includes(id));
  if (!vintage) return refuse(unknownVintage(request.vintage));
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

  return stores.transaction(() => {
    const found = findAll(stores, ids);
    if (!found.ok) return found;
    const obstacles = allObstacles(stores, found.value);
    if (obstacles.length > 0) return refuse(blocked(obstacles));
    const { actor, now } = request;
    const release = stores.releases.appendSubmissions(
      {
        vintage: vintage.id,
        publishedAt: publishAt.value,
        note: request.note.trim(),
        createdBy: actor.username,
        createdAt: now,
      },
      ids,
      vintage.status,
    );
    const move = reviewMove("release");
    for (const submission of found.value)
      stores.submissions.move(
        submission.id,
        { reviewStatus: move.to, release: release.id },
        {
          at: now,
          actor: actor.username,
          machine: "review",
          from: submission.reviewStatus,
          to: move.to,
          reason: null,
        },
      );
    stores.audit.append({
      at: now,
      actor: actor.username,
      action: "release",
      object: String(release.id),
      detail: `${ids.join(" ")} ${publishAt.value}`,
    });
    publishDueReleases(stores, { now: () => now });
    return accept(stores.releases.find(release.id)!);
  });
}

/** Why an account may not release, or null when it may. */
export function denyRelease(actor: Actor): Refusal | null {
  const { by } = reviewMove("release");
  if (typeof by !== "string" && by.includes(actor.role)) return null;
  return {
    kind: "forbidden",
    code: "role-may-not-release",
    message: `${roleNames[actor.role]}不能发布数据，应由${roleNames.publisher}操作。`,
    path: null,
  };
}

function unknownVintage(vintage: string): Refusal {
  const known = vintageKinds.filter(({ id }) => releasableVintages.includes(id));
  return {
    kind: "invalid",
    code: "unknown-vintage",
    message: `没有“${vintage}”这种数据版本。可用：${known.map(({ id, name }) => `${id}（${name}）`).join("、")}。`,
    path: "vintage",
    detail: { known: known.map(({ id }) => id satisfies VintageKind) },
  };
}

function publishInstant(publishAt: string | null, now: string): Outcome<string> {
  if (publishAt === null) return accept(now);
  const instant = WITH_OFFSET.test(publishAt) ? new Date(publishAt) : null;
  if (!instant || Number.isNaN(instant.getTime()))
    return refuse({
      kind: "invalid",
      code: "malformed-instant",
      message: `“${publishAt}”不是带时区的时间。应如2026-01-20T10:00:00+08:00。`,
      path: "publishAt",
    });
  const text = instant.toISOString();
  return accept(text < now ? now : text);
}

function findAll(stores: Stores, ids: readonly string[]): Outcome<readonly SubmissionRecord[]> {
  const found: SubmissionRecord[] = [];
  for (const id of ids) {
    const submission = stores.submissions.find(id);
    if (!submission) return refuse({ ...noSuchSubmission(id), path: "submissions" });
    found.push(submission);
  }
  return accept(found);
}

function allObstacles(stores: Stores, submissions: readonly SubmissionRecord[]): readonly ReleaseObstacle[] {
  const listed = releaseObstacles(
    submissions.map((submission) => ({
      id: submission.id,
      key: `${submission.dataflow}|${submission.area}|${submission.month ?? submission.id}`,
      ...subjectOf(submission),
    })),
  );
  if (listed.length > 0) return listed;
  const overlap = stores.submissions.overlap(submissions.map(({ id }) => id));
  if (!overlap) return [];
  const indicator = indicatorById(overlap.indicator)?.name ?? overlap.indicator;
  const area = areaByCode(overlap.area)?.name ?? overlap.area;
  return [
    {
      submission: overlap.second,
      message: `报送${overlap.first}与${overlap.second}都含有${area}的${indicator}，同一个数一次只能发布一个值。`,
    },
  ];
}

function blocked(obstacles: readonly ReleaseObstacle[]): Refusal {
  return {
    kind: "conflict",
    code: "release-blocked",
    message: `有${obstacles.length}份报送不能发布：${obstacles.map(({ message }) => message).join("")}`,
    path: "submissions",
    detail: { obstacles },
  };
}
