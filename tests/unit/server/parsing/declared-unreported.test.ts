import { describe, expect, it } from "vitest";
import { indicatorById } from "@dash/data";
import type { CellContent, ReportCell } from "#server/domain/validation/report-table.ts";
import { declareUnreported } from "#server/parsing/declared-unreported.ts";

const blank: CellContent = { kind: "missing", reason: "not-reported", blank: true };
const unreported: CellContent = { kind: "missing", reason: "not-reported", blank: false };

function row(...contents: readonly CellContent[]): readonly ReportCell[] {
  return contents.map((content, index) => ({
    column: {
      indicator: indicatorById("revenue")!,
      measure: index === 2 ? ("restated-base" as const) : ("level" as const),
      mandatory: true,
      index,
      headCell: "A1",
      unit: null,
    },
    content,
  }));
}

const contentsOf = (cells: readonly ReportCell[]) => cells.map(({ content }) => content);

describe("a row that says 未报 once", () => {
  it("is declared as a whole; what its 上年同期 is stays open", () => {
    expect(contentsOf(declareUnreported(row(unreported, blank, blank)))).toEqual([
      unreported,
      unreported,
      blank,
    ]);
  });

  it.each([
    ["another figure", row(unreported, { kind: "number", value: 3 }, blank)],
    ["another reason", row(unreported, { kind: "missing", reason: "confidential", blank: false }, blank)],
    ["nothing at all", row(blank, blank, blank)],
  ])("is left as it is when it holds %s", (_, cells) => {
    expect(declareUnreported(cells)).toBe(cells);
  });
});
