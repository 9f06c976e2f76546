import { describe, expect, it } from "vitest";
import { maySeeConfidential } from "#server/domain/confidentiality/may-see-confidential.ts";

function who(role: string, ...areas: readonly string[]) {
  return { username: role, role, areas };
}

describe("a confidential figure of a county of 宜昌", () => {
  it.each([
    who("province-reviewer", "420000"),
    who("publisher", "420000"),
    who("reporter", "420502"),
    who("area-reviewer", "420502"),
    who("area-reviewer", "420500"),
  ])("is seen by $role of $areas", (actor) => {
    expect(maySeeConfidential("420502", actor)).toBe(true);
  });

  it.each([
    who("reporter", "420500"),
    who("area-reviewer", "420600"),
    who("province-reporter", "420000"),
    who("department", "420000"),
    who("official", "420000"),
    who("analyst", "420502"),
    who("system-admin"),
    who("audit-admin"),
  ])("is not seen by $role of $areas", (actor) => {
    expect(maySeeConfidential("420502", actor)).toBe(false);
  });
});
