import { describe, expect, it } from "vitest";
import type { RememberedLayout } from "#server/domain/validation/sheet-layout.ts";
import { columnsOf, findRemembered, headByLayout } from "#server/parsing/apply-mapping.ts";
import { layoutFingerprint } from "#server/parsing/layout-fingerprint.ts";
import type { RawRow } from "#server/parsing/raw-workbook.ts";

function rowsOf(from: number, ...lines: readonly (readonly (string | null)[])[]): readonly RawRow[] {
  return lines.map((cells, at) => ({
    line: from + at,
    hidden: false,
    cells: cells.map((text) => (text === null ? undefined : { kind: "text", text })),
  }));
}

const head = [
  ["地市", "产业", "营收规模(万元)", null],
  [null, null, "本年", "上年"],
] as const;

const columns: RememberedLayout["columns"] = [
  { index: 0, heading: "地市", use: { kind: "key", key: "areaName" } },
  { index: 1, heading: "产业", use: { kind: "key", key: "clusterName" } },
  { index: 2, heading: "", use: { kind: "figure", indicator: "revenue", measure: "level" } },
  { index: 3, heading: "", use: { kind: "ignored" } },
];

describe("a head described by a person", () => {
  const rows = rowsOf(4, ...head);
  const found = headByLayout(rows, { dataflow: "cluster-quarterly", headFrom: 4, headTo: 5, columns })!;

  it("has the keys and columns of the description, with the unit the file writes", () => {
    expect(found.keys).toEqual({ areaName: 0, clusterName: 1 });
    expect(found.columns).toMatchObject([
      {
        indicator: { id: "revenue" },
        measure: "level",
        index: 2,
        headCell: "C4",
        unit: "万元",
        mandatory: true,
      },
    ]);
    expect(found).toMatchObject({ firstLine: 4, lastLine: 5, headCell: "A4" });
  });

  it("leaves out in peace what the person does not want read", () => {
    expect(found.unknownHeads).toEqual([]);
  });

  it("is shown column by column, words of merged cells carried to the right", () => {
    expect(columnsOf(rows, [found]).map(({ heading, use }) => [heading, use.kind])).toEqual([
      ["地市", "key"],
      ["产业", "key"],
      ["营收规模(万元) / 本年", "figure"],
      ["营收规模(万元) / 上年", "ignored"],
    ]);
  });

  it("is none for a form there is not", () => {
    expect(headByLayout(rows, { dataflow: "no-form", headFrom: 4, headTo: 5, columns })).toBeNull();
  });
});

describe("a remembered layout", () => {
  const kept: RememberedLayout = {
    id: 7,
    dataflow: "cluster-quarterly",
    fingerprint: layoutFingerprint(rowsOf(4, ...head), 4, 5)!.value,
    headLines: 2,
    columns,
    createdBy: "reporter",
    createdByName: "宜昌市统计员",
    createdAt: "2026-01-20T02:00:00.000Z",
  };

  it("is found where the same head stands lower and further right", () => {
    const moved = head.map((line) => [null, ...line]);
    const found = findRemembered(rowsOf(9, ["标题"], ...moved), [kept])!;
    expect(found.remembered.id).toBe(7);
    expect(found.layout).toMatchObject({ headFrom: 10, headTo: 11 });
    expect(found.layout.columns.map(({ index }) => index)).toEqual([1, 2, 3, 4]);
  });

  it("is not followed when a word of the head is another one", () => {
    const other = [["地市", "产业", "利润规模(万元)", null], head[1]];
    expect(findRemembered(rowsOf(4, ...other), [kept])).toBeNull();
  });
});
