import { expect, it } from "vitest";
import { trueMinus } from "#server/domain/validation/true-minus.ts";

it.each([
  ["应为-12.5%", "应为−12.5%"],
  ["-3", "−3"],
  ["本期-1.2、上期-0.4亿元", "本期−1.2、上期−0.4亿元"],
])("writes the minus of %s as a minus", (text, written) => {
  expect(trueMinus(text)).toBe(written);
});

it.each(["报送20260110-1a2b3c", "2025-12-31", "2025-Q4", "填的“-3.2”按3.2读取", "--", "A-1"])(
  "leaves the hyphen of %s",
  (text) => {
    expect(trueMinus(text)).toBe(text);
  },
);
