import { describe, expect, it } from "vitest";
import { createFigureNotes } from "#server/domain/review/finding-identity.ts";
import type { Finding } from "#server/domain/validation/finding.ts";
import type { StagedFigure } from "#server/domain/validation/staged-figures.ts";

function finding(cell: string | null, part: Partial<Finding> = {}): Finding {
  return {
    rule: "growth-inconsistent",
    severity: "warning",
    sheet: "填报",
    cell,
    message: "同比与两期数不符",
    expected: null,
    found: "30",
    suggestion: null,
    affects: [],
    comparison: null,
    ...part,
  };
}

function figure(cell: string, value: number, area = "420500"): StagedFigure {
  return {
    indicator: "revenue",
    cluster: "commerce",
    area,
    month: 24_311,
    measure: "published-growth",
    transformation: "year-to-date",
    value,
    status: "P",
    reason: null,
    location: { sheet: "填报", cell },
  };
}

function identityOf(found: Finding, figures: readonly StagedFigure[]) {
  const notes = createFigureNotes([found]);
  expect([...notes.noting(figures)]).toEqual(figures);
  return notes.identify(found);
}

describe("a finding", () => {
  it("is the same where its row has moved and the figure has not changed", () => {
    const before = identityOf(finding("G9"), [figure("G9", 30), figure("G10", 5, "420600")]);
    const after = identityOf(finding("G12"), [figure("G9", 5, "420600"), figure("G12", 30)]);
    expect(after).toEqual(before);
  });

  it("is about the same thing with other figures when the figure changed", () => {
    const [before, after] = [30, 31].map((value) => identityOf(finding("G9"), [figure("G9", value)]));
    expect(after!.subject).toBe(before!.subject);
    expect(after!.figures).not.toBe(before!.figures);
  });

  it("is another one when a further cell of the same cause changed", () => {
    const [before, after] = [7, 8].map((value) =>
      identityOf(finding("G9", { affects: ["G10"] }), [figure("G9", 30), figure("G10", value, "420506")]),
    );
    expect(after!.figures).not.toBe(before!.figures);
  });

  it("is known by its cell and what was found where it stands on no figure", () => {
    expect(identityOf(finding("A9"), [figure("G9", 30)])).toEqual({ subject: "@A9", figures: "30" });
    expect(identityOf(finding(null, { found: null }), [])).toEqual({
      subject: "@",
      figures: "同比与两期数不符",
    });
  });
});
