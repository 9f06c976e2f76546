import { expect, it } from "vitest";
import { countdown } from "#web/format/countdown.ts";

const now = new Date("2026-01-20T02:00:00Z");

it.each([
  ["2026-01-25T05:20:00Z", "还有5天3小时"],
  ["2026-01-22T02:59:00Z", "还有2天"],
  ["2026-01-20T05:20:00Z", "还有3小时20分钟"],
  ["2026-01-20T03:00:00Z", "还有1小时"],
  ["2026-01-20T02:09:59Z", "还有9分钟"],
  ["2026-01-20T02:00:30Z", "不到1分钟"],
  ["2026-01-20T02:00:00Z", "时间已到"],
])("says until %s: %s", (instant, words) => {
  expect(countdown(instant, now)).toBe(words);
});
