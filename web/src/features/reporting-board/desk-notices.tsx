import type { DueNotice, ReminderReply, TasksReply } from "@dash/server/contract";
import { periodName } from "../../format/period.ts";
import { clockWords, dayWords, deadlineWords } from "./deadline-words.ts";
import { dateInShanghai } from "../../format/instant.ts";
import styles from "./tasks.module.css";

/** What the reporter is to know first: 催报 that still stands, then deadlines within three working days. */
export function DeskNotices({ tasks, now }: { readonly tasks: TasksReply; readonly now: string }) {
  const reminders = tasks.reminders.filter(({ way, remark }) => way === "notice" || remark !== null);
  if (reminders.length === 0 && tasks.due.length === 0) return null;
  return (
    <section aria-label="通知" className={styles.notices}>
      {reminders.map((reminder) => (
        <p key={`${reminder.at} ${reminder.dataflow} ${reminder.area}`}>{reminderWords(reminder, now)}</p>
      ))}
      {tasks.due.map((notice) => (
        <p key={`${notice.dataflow} ${notice.period} ${notice.area}`}>{dueWords(notice, now)}</p>
      ))}
    </section>
  );
}

/** `省局综合处于1月18日催报：…` */
export function reminderWords(reminder: ReminderReply, now: string): string {
  const { by, at, wayName, way, remark } = reminder;
  const how = way === "notice" ? "催报" : `催报（${wayName}）`;
  const what = `${reminder.areaName}${reminder.dataflowName}，${periodName(reminder.period, "year-to-date")}`;
  const words = remark === null ? "请尽快提交。" : `${remark}${/[。！？]$/u.test(remark) ? "" : "。"}`;
  const when = `${dayWords(dateInShanghai(at), now)} ${clockWords(at, now).split(" ").pop() ?? ""}`;
  return `${by.displayName}于${when}${how}：${what}。${words}`;
}

function dueWords(notice: DueNotice, now: string): string {
  const what = `${notice.areaName}${notice.dataflowName}，${periodName(notice.period, "year-to-date")}`;
  return `到期提醒：${what}，尚未提交，${deadlineWords(notice.deadline, now)}。`;
}
