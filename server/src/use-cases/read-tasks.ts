import type { DeadlineReply, TaskReply, TasksReply } from "../contract/index.ts";
import { areaByCode, customaryOrder, dataflowById, type MonthIndex, quarterOrMonthCode } from "@dash/data";
import { readDeadline } from "../domain/reporting/deadline.ts";
import { obligationOf } from "../domain/reporting/obligations.ts";
import { reminderStands } from "../domain/reporting/reminders.ts";
import type { ReportingSettings } from "../domain/reporting/reporting-settings.ts";
import {
  holdsTask,
  type TaskKind,
  taskKinds,
  taskOf,
  type TaskSubject,
} from "../domain/reporting/task-of.ts";
import type { ReviewStatus } from "../domain/review/review-status.ts";
import type { Actor } from "./actor.ts";
import { heldDeadline } from "./owed-forms.ts";
import { ownObligations } from "./own-obligations.ts";
import type { OpenUpload, Stores } from "./ports.ts";
import { deadlineReply, person, reminderReply } from "./reminder-reply.ts";

const AT_UPLOADER: readonly ReviewStatus[] = ["draft", "confirmed", "returned"];
const AT_REVIEWERS: Readonly<Record<string, readonly ReviewStatus[]>> = {
  "area-reviewer": ["submitted", "county-reviewed"],
  "province-reviewer": ["submitted", "area-reviewed", "accepted"],
  publisher: ["locked", "scheduled"],
};
const order = new Map<string, number>(taskKinds.map(({ id }, place) => [id, place]));

/**
 * Everything that waits for the signed-in account, each with the one next action, and the notices on its desk. Holds
 * states only, no figure. An upload is in the list of exactly those who are next.
 */
export function readTasks(
  stores: Stores,
  settings: ReportingSettings,
  actor: Actor,
  now: string,
): TasksReply {
  const deadlines = new Map<string, DeadlineReply | null>();
  function deadline(dataflow: string | null, month: MonthIndex | null): DeadlineReply | null {
    const rule = dataflow === null ? undefined : obligationOf(settings, dataflow);
    if (!rule || month === null) return null;
    const key = `${dataflow} ${month}`;
    let known = deadlines.get(key);
    if (known === undefined) {
      known = deadlineReply(settings, heldDeadline(stores, settings, rule, month), now);
      deadlines.set(key, known);
    }
    return known;
  }

  const owed = ownObligations(stores, settings, actor, now);
  const missing = owed
    .filter(({ reading }) => reading.state === "missing")
    .map(({ rule, month, area }): TaskReply => ({
      ...words("report", rule.dataflow, month, area.code),
      id: `${rule.dataflow}/${quarterOrMonthCode(month)}/${area.code}`,
      ...NO_UPLOAD,
      deadline: deadline(rule.dataflow, month),
    }));
  const held = heldUploads(stores, actor).map(({ upload, kind }): TaskReply => {
    const own = upload.createdBy === actor.username;
    const returned = kind === "returned";
    return {
      ...words(kind, upload.dataflow, upload.month, upload.area),
      id: upload.id,
      submission: upload.id,
      fileName: upload.fileName,
      uploader: own ? null : person(stores, upload.createdBy).displayName,
      since: upload.movedAt,
      reason: returned ? upload.reason : null,
      returnedBy: returned ? person(stores, upload.movedBy).displayName : null,
      findings: kind === "mend" ? upload.errors : kind === "explain" ? upload.unexplained : 0,
      deadline: own ? deadline(upload.dataflow, upload.month) : null,
      publishAt: kind === "scheduled" ? hourOf(stores, upload) : null,
      newer: upload.newer,
    };
  });
  return {
    now,
    tasks: inOrder([...missing, ...held]),
    reminders: owed.flatMap(({ rule, month, area, reading }) =>
      stores.reporting
        .reminders(rule.dataflow, month, [area.code])
        .filter((reminder) => reminderStands(reminder, reading))
        .map((reminder) => reminderReply(stores, reminder)),
    ),
    due: owed
      .filter(({ open, deadline: at }) => open && isNear(readDeadline(settings, at, now).stage))
      .map(({ rule, month, area, deadline: at }) => ({
        dataflow: rule.dataflow,
        dataflowName: dataflowById(rule.dataflow)!.name,
        period: quarterOrMonthCode(month),
        area: area.code,
        areaName: area.name,
        deadline: deadlineReply(settings, at, now),
      })),
  };
}

const NO_UPLOAD = {
  submission: null,
  fileName: null,
  uploader: null,
  since: null,
  reason: null,
  returnedBy: null,
  findings: 0,
  publishAt: null,
  newer: null,
} as const;

interface HeldUpload {
  readonly upload: OpenUpload & { readonly newer: string | null };
  readonly kind: TaskKind;
}

/** The uploads that wait for the account: its own, then those it is next to review or to publish. */
function heldUploads(stores: Stores, actor: Actor): readonly HeldUpload[] {
  const own = withoutOldDrafts(stores.reporting.openUploads(AT_UPLOADER, actor.username));
  const states = AT_REVIEWERS[actor.role];
  const others = states ? stores.reporting.openUploads(states) : [];
  return [...own, ...others.map((upload) => ({ ...upload, newer: null }))].flatMap((upload) => {
    const subject = subjectOf(upload);
    const kind = taskOf(subject);
    return kind !== null && holdsTask(kind, subject, actor) ? [{ upload, kind }] : [];
  });
}

/**
 * Of several attempts at one form, area and period only the newest counts. What was returned stays until a newer one is
 * submitted, and names the attempt that is under way.
 */
function withoutOldDrafts(uploads: readonly OpenUpload[]): readonly HeldUpload["upload"][] {
  const keyOf = ({ dataflow, month, area }: OpenUpload): string => `${dataflow} ${month} ${area}`;
  const newest = new Map<string, OpenUpload>();
  for (const upload of uploads) if (upload.reviewStatus !== "returned") newest.set(keyOf(upload), upload);
  return uploads.flatMap((upload) => {
    const latest = newest.get(keyOf(upload)) ?? null;
    if (upload.reviewStatus !== "returned") return latest === upload ? [{ ...upload, newer: null }] : [];
    const newer = latest !== null && latest.createdAt > upload.createdAt ? latest.id : null;
    return [{ ...upload, newer }];
  });
}

function subjectOf(upload: OpenUpload): TaskSubject {
  const { reviewStatus, importStatus, errors, unexplained, uploaderRole, area } = upload;
  return { reviewStatus, importStatus, errors, unexplained, uploaderRole, area, uploader: upload.createdBy };
}

function hourOf(stores: Stores, { release }: OpenUpload): string | null {
  return release === null ? null : (stores.releases.find(release)?.publishedAt ?? null);
}

function isNear(stage: DeadlineReply["stage"]): boolean {
  return stage === "T-3" || stage === "T-1" || stage === "T-0";
}

function words(kind: TaskKind, dataflow: string | null, month: MonthIndex | null, area: string | null) {
  const { name, action } = taskKinds.find(({ id }) => id === kind)!;
  return {
    kind,
    kindName: name,
    action,
    dataflow,
    dataflowName: dataflow === null ? null : (dataflowById(dataflow)?.name ?? null),
    period: month === null ? null : quarterOrMonthCode(month),
    area,
    areaName: area === null ? null : (areaByCode(area)?.name ?? null),
  };
}

/** By kind, then the oldest period, then the customary order of areas. */
function inOrder(tasks: readonly TaskReply[]): TaskReply[] {
  return tasks.toSorted(
    (left, right) =>
      order.get(left.kind)! - order.get(right.kind)! ||
      (left.period ?? "").localeCompare(right.period ?? "") ||
      customaryOrder(left.area ?? "", right.area ?? ""),
  );
}
