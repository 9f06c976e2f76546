import type { ReminderReply } from "@dash/server/contract";
import { expect, it } from "vitest";
import { reminderWords } from "#web/features/reporting-board/desk-notices.tsx";

const now = "2026-01-19T02:00:00.000Z";
const reminder: ReminderReply = {
  dataflow: "cluster-quarterly",
  dataflowName: "十大产业集群季度表",
  period: "2025-Q4",
  area: "420500",
  areaName: "宜昌市",
  at: "2026-01-18T02:30:00.000Z",
  by: { username: "publisher", displayName: "省局综合处" },
  way: "notice",
  wayName: "站内通知",
  remark: null,
};

it("names who reminded, when, and of what", () => {
  expect(reminderWords(reminder, now)).toBe(
    "省局综合处于1月18日 10:30催报：宜昌市十大产业集群季度表，2025年全年。请尽快提交。",
  );
});

it("carries the remark, and the way when it was a call", () => {
  expect(reminderWords({ ...reminder, remark: "今天务必报出" }, now)).toMatch(/。今天务必报出。$/u);
  expect(reminderWords({ ...reminder, way: "phone", wayName: "电话", remark: "已答复。" }, now)).toMatch(
    /催报（电话）.*。已答复。$/u,
  );
});
