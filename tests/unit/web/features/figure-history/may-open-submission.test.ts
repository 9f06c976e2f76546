import type { SessionReply } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import { mayOpenSubmission } from "#web/features/figure-history/may-open-submission.ts";

function session(role: SessionReply["role"], username = "someone"): SessionReply {
  return {
    username,
    displayName: username,
    role,
    roleName: role,
    areas: [],
    department: null,
    mustChangePassword: false,
  };
}

describe("a link from a figure to its upload", () => {
  it.each(["province-reviewer", "publisher", "area-reviewer"] as const)("is offered to a %s", (role) => {
    expect(mayOpenSubmission(session(role), "reporter.420500")).toBe(true);
  });

  it("is offered to whoever uploaded it, and to no other reporter, official or analyst", () => {
    expect(mayOpenSubmission(session("reporter", "reporter.420500"), "reporter.420500")).toBe(true);
    for (const role of ["reporter", "official", "analyst"] as const)
      expect(mayOpenSubmission(session(role), "reporter.420500")).toBe(false);
  });
});
