import { describe, expect, it } from "vitest";
import { destinationAfterLogin, loginHref } from "#web/url-state/login-destination.ts";

describe("loginHref", () => {
  it("comes back to the page with its state", () => {
    const href = loginHref("/submissions", "page=2");
    expect(destinationAfterLogin(href.split("?")[1] ?? "")).toBe("/submissions?page=2");
  });

  it("does not come back to itself", () => {
    expect(loginHref("/login", "next=%2Freleases")).toBe("/login");
  });
});

describe("destinationAfterLogin", () => {
  it("is the cockpit when no page was left", () => {
    expect(destinationAfterLogin("")).toBe("/");
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/submissions\\..",
    "/login?next=/login",
    "/api/v1/session",
    "submissions",
    "",
  ])("is the cockpit instead of %j", (next) => {
    expect(destinationAfterLogin(new URLSearchParams({ next }).toString())).toBe("/");
  });
});
