import { describe, expect, it } from "vitest";
import { cockpitHref, cockpitHrefOfForm } from "#web/url-state/cockpit-href.ts";

describe("cockpitHref", () => {
  it("names indicator and period", () => {
    expect(cockpitHref("revenue", "2025-Q4")).toBe("/?indicator=revenue&period=2025-Q4");
  });
});

describe("cockpitHrefOfForm", () => {
  it("opens the form's first indicator", () => {
    expect(cockpitHrefOfForm("cluster-quarterly", "2025-Q4")).toBe(cockpitHref("revenue", "2025-Q4"));
  });

  it("knows no place for an upload that was not recognised", () => {
    expect(cockpitHrefOfForm(null, "2025-Q4")).toBeNull();
    expect(cockpitHrefOfForm("cluster-quarterly", null)).toBeNull();
  });
});
