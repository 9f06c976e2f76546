import { areaByCode, PROVINCE_CODE, type ReferenceArea } from "@dash/data";
import type { BoardRow } from "../contract/index.ts";
import { mayRemind } from "../domain/reporting/board-scope.ts";
import {
  type BoardReading,
  boardStateNames,
  openStates,
  reviewPlaceNames,
  type ReportedUpload,
} from "../domain/reporting/board-state.ts";
import type { DeadlineStage } from "../domain/reporting/deadline.ts";
import { mayBeReminded, reminderStands } from "../domain/reporting/reminders.ts";
import { maySeeSubmission } from "../domain/review/may-see-submission.ts";
import { prefectureOf, type ReviewPathId } from "../domain/review/review-path.ts";
import { reviewStatusNames } from "../domain/review/review-status.ts";
import type { Actor } from "./actor.ts";
import type { ReminderRecord, Stores } from "./ports.ts";
import { person, reminderReply } from "./reminder-reply.ts";
import { roleNames } from "./role-names.ts";

export interface RowParts {
  readonly area: ReferenceArea;
  readonly reading: BoardReading;
  readonly stage: DeadlineStage;
  /** How near the deadline was at an instant. */
  readonly stageOf: (instant: string) => DeadlineStage;
  /** Of this area, newest first. */
  readonly reminders: readonly ReminderRecord[];
  readonly actor: Actor;
}

/** One row of the 催报 board. */
export function boardRow(stores: Stores, parts: RowParts): BoardRow {
  const { area, reading, reminders, actor } = parts;
  const { upload, revision, lastMove } = reading;
  const last = reminders[0] ?? null;
  return {
    area: area.code,
    areaName: area.name,
    level: area.level,
    prefecture: prefectureOf(area.code)?.code ?? area.code,
    state: reading.state,
    stateName: stateName(reading),
    late: reading.late,
    unexplained: reading.state === "unexplained" ? (upload?.unexplained ?? 0) : 0,
    firstSubmittedAt: reading.firstSubmittedAt,
    lastEvent: lastMove && { at: lastMove.at, name: reviewStatusNames[lastMove.to] },
    holder: holderOf(reading, area),
    uploader: upload && person(stores, upload.createdBy),
    submission: visibleId(upload, area, actor),
    revision: revision && {
      submission: visibleId(revision.upload, area, actor),
      stateName: placed(reviewStatusNames[revision.upload.reviewStatus], revision.place),
    },
    remindable: mayBeReminded(reading) && mayRemind(actor, area.code),
    reminderDue: isDue(parts),
    reminders: reminders.length,
    lastReminder: last && reminderReply(stores, last),
  };
}

/** A reminder is due once per stage: three working days before, one before, on the day, and after it. */
function isDue({ reading, reminders, stage, stageOf }: RowParts): boolean {
  if (!openStates.includes(reading.state) || stage === "far") return false;
  return !reminders.some((reminder) => reminderStands(reminder, reading) && stageOf(reminder.at) === stage);
}

function stateName(reading: BoardReading): string {
  if (reading.state === "accepted" && reading.locked) return reviewStatusNames.locked;
  return placed(boardStateNames[reading.state], reading.place);
}

function placed(name: string, place: ReviewPathId | null): string {
  return place === null ? name : `${name}（${reviewPlaceNames[place]}）`;
}

function holderOf(reading: BoardReading, area: ReferenceArea): BoardRow["holder"] {
  const { holder, place } = reading;
  if (holder === null) return null;
  const province = areaByCode(PROVINCE_CODE)!;
  if (holder === "reporter")
    return {
      roleName: roleNames[area.code === PROVINCE_CODE ? "province-reporter" : "reporter"],
      areaName: area.name,
    };
  if (holder !== "area-reviewer") return { roleName: roleNames[holder], areaName: province.name };
  const where = place === "county" ? area : (prefectureOf(area.code) ?? area);
  return { roleName: roleNames[holder], areaName: where.name };
}

function visibleId(upload: ReportedUpload | null, area: ReferenceArea, actor: Actor): string | null {
  if (upload === null) return null;
  return maySeeSubmission({ createdBy: upload.createdBy, area: area.code }, actor) ? upload.id : null;
}
