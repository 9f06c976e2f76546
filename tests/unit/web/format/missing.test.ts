import { expect, it } from "vitest";
import { missingShortWords, missingWords } from "#web/format/missing.ts";

it("says why there is no figure", () => {
  expect(missingWords("not-reported")).toBe("未报");
  expect(missingWords("base-not-positive")).toBe("基期为零或负，不计算增速");
  expect(missingWords(null)).toBe("无数据");
  expect(missingWords("?")).toBe("无数据");
});

it("keeps 保密 apart on the map", () => {
  expect([
    missingShortWords("confidential"),
    missingShortWords("not-reported"),
    missingShortWords(null),
  ]).toEqual(["保密", "无数据", "无数据"]);
});
