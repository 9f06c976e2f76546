import type { DeadlineReply } from "@dash/server/contract";
import { dateInShanghai, instantInShanghai } from "../../format/instant.ts";

/** `1月20日 17:00` in 北京时间, with the year when it is not that of `now`. */
export function clockWords(instant: string, now: string): string {
  const [date = "", time = ""] = instantInShanghai(instant).split(" ");
  return `${dayWords(date, now)} ${time}`;
}

/** `1月20日` of a date, with the year when it is not that of `now`. */
export function dayWords(date: string, now: string): string {
  const [year, month, day] = date.split("-");
  const words = `${Number(month)}月${Number(day)}日`;
  return year === dateInShanghai(now).slice(0, 4) ? words : `${year}年${words}`;
}

/** How long there is still, in working days: `还有2个工作日，1月20日 17:00截止`. */
export function deadlineWords(deadline: DeadlineReply, now: string): string {
  const clock = clockWords(deadline.dueAt, now);
  const { stage, workingDays } = deadline;
  if (stage === "T-0") return `今天${clock.split(" ").pop() ?? ""}截止`;
  if (stage !== "past") return `还有${workingDays}个工作日，${clock}截止`;
  return workingDays === 0 ? `已过截止时间（${clock}）` : `已过截止${workingDays}个工作日（${clock}）`;
}

/** Under the board: where the deadline comes from and which days were counted. */
export function deadlineNotes(deadline: DeadlineReply, rule: string, now: string): readonly string[] {
  const moved = deadline.movedFrom;
  return [
    deadline.source === "set" ? `按规则为${rule}；本期另行设定。` : `${rule}。`,
    ...(moved === null ? [] : [`规则日期${dayWords(moved, now)}不是工作日，已顺延。`]),
    deadline.holidaysKnown
      ? "工作日按国务院办公厅公布的节假日安排计算。"
      : "本年度节假日安排尚未录入，工作日只扣除双休日；可由部署单位在报送设置文件中补录。",
  ];
}
