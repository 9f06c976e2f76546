import type { DeadlineReply } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import { clockWords, deadlineNotes, deadlineWords } from "#web/features/reporting-board/deadline-words.ts";

const now = "2026-01-16T02:00:00.000Z";
const deadline: DeadlineReply = {
  dueAt: "2026-01-20T09:00:00.000Z",
  source: "rule",
  movedFrom: null,
  stage: "T-3",
  workingDays: 2,
  holidaysKnown: true,
};

describe("a deadline in words", () => {
  it("counts down in working days and names the hour in 北京时间", () => {
    expect(deadlineWords(deadline, now)).toBe("还有2个工作日，1月20日 17:00截止");
  });

  it("says 今天 on the day, and how long ago afterwards", () => {
    expect(deadlineWords({ ...deadline, stage: "T-0", workingDays: 0 }, now)).toBe("今天17:00截止");
    expect(deadlineWords({ ...deadline, stage: "past", workingDays: 0 }, now)).toBe(
      "已过截止时间（1月20日 17:00）",
    );
    expect(deadlineWords({ ...deadline, stage: "past", workingDays: 3 }, now)).toBe(
      "已过截止3个工作日（1月20日 17:00）",
    );
  });

  it("names the year when it is another one, by the day in Beijing", () => {
    expect(clockWords("2025-12-31T15:59:00.000Z", now)).toBe("2025年12月31日 23:59");
    expect(clockWords("2025-12-31T16:00:00.000Z", now)).toBe("1月1日 00:00");
  });
});

describe("the notes under the board", () => {
  const rule = "期后20日17:00截止，遇非工作日顺延";

  it("say that a day off moved the deadline, and by which calendar days were counted", () => {
    expect(deadlineNotes({ ...deadline, movedFrom: "2026-01-18" }, rule, now)).toEqual([
      `${rule}。`,
      "规则日期1月18日不是工作日，已顺延。",
      "工作日按国务院办公厅公布的节假日安排计算。",
    ]);
  });

  it("say when only weekends are known, and when a person set the deadline", () => {
    const notes = deadlineNotes({ ...deadline, source: "set", holidaysKnown: false }, rule, now).join("");
    expect(notes).toContain("另行设定");
    expect(notes).toContain("只扣除双休日");
  });
});
