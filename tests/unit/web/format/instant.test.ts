import { expect, it } from "vitest";
import { dateInShanghai, instantInShanghai } from "#web/format/instant.ts";

it.each([
  ["2024-10-22T02:00:00Z", "2024-10-22 10:00"],
  ["2024-10-22T10:00:00+08:00", "2024-10-22 10:00"],
  ["2024-12-31T16:00:00Z", "2025-01-01 00:00"],
  ["2021-03-01", "2021-03-01"],
  ["2021-11", "2021-11"],
])("shows %s as %s", (iso, text) => {
  expect(instantInShanghai(iso)).toBe(text);
});

it("gives the date in Beijing", () => {
  expect(dateInShanghai("2024-12-31T16:00:00Z")).toBe("2025-01-01");
});
