import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import type { RawWindow } from "#server/use-cases/read-sheet.ts";
import { createSheetAnswerer } from "#server/sheet-window/answer-sheet.ts";
import { toCsv, toXlsx } from "../../../fixtures/report-grid.ts";

async function windowOf(
  bytes: Buffer,
  range: { readonly sheet?: number; readonly from?: number; readonly lines?: number } = {},
  answer = createSheetAnswerer(),
): Promise<RawWindow | null> {
  const { sheet = 0, from = 1, lines = 50 } = range;
  const reply = await answer({
    number: 1,
    file: { sha256: "f", bytes, encoding: null },
    range: { sheet, from, lines },
  });
  if (reply.kind !== "window") throw new Error(JSON.stringify(reply));
  return reply.window;
}

function textsOf(window: RawWindow | null): readonly string[] {
  return (window?.rows ?? []).map(({ line, cells }) => `${line}: ${cells.map(({ text }) => text).join("|")}`);
}

describe("some lines of a workbook's sheet", () => {
  const grid = Array.from({ length: 3000 }, (_, at) => [`第${at + 1}行`, at + 0.5, null, "尾"]);

  it("are the ones asked for, at their places, with the size of the whole", async () => {
    const window = await windowOf(await toXlsx({ name: "长表", grid }), { from: 2001, lines: 2 });
    expect(textsOf(window)).toEqual(["2001: 第2001行|2000.5|尾", "2002: 第2002行|2001.5|尾"]);
    expect(window).toMatchObject({ name: "长表", lines: 3000, columns: 4, from: 2001 });
    expect(window?.rows[0]?.cells.map(({ column, kind }) => [column, kind])).toEqual([
      [0, "text"],
      [1, "number"],
      [3, "text"],
    ]);
  });

  it("are the same when the sheet was looked at before", async () => {
    const bytes = await toXlsx({ name: "长表", grid });
    const answer = createSheetAnswerer();
    const first = await windowOf(bytes, { from: 5, lines: 3 }, answer);
    expect(await windowOf(bytes, { from: 5, lines: 3 }, answer)).toEqual(first);
    expect(await windowOf(bytes, { from: 2999 }, answer)).toMatchObject({ lines: 3000 });
  });

  it("come with widths, merged areas and what is hidden", async () => {
    const bytes = Buffer.from(
      await writeXlsx({
        sheets: [
          {
            name: "表",
            rows: [["标题"], ["a", 0.125], ["b", 2]],
            columns: [{ width: 20 }, { width: 9, hidden: true }],
            merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
            rowDefs: new Map([[1, { hidden: true }]]),
            cells: new Map([["1,1", { value: 0.125, style: { numFmt: "0.0%" } }]]),
          },
        ],
      }),
    );
    const window = await windowOf(bytes);
    expect(textsOf(window)).toEqual(["1: 标题", "2: a|12.5%", "3: b|2"]);
    expect(window?.merges).toEqual([{ fromLine: 1, toLine: 1, fromColumn: 0, toColumn: 1 }]);
    expect(window?.hiddenColumns).toEqual([1]);
    expect(window?.widths[0]).toBeGreaterThan(15);
    expect(window?.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  });

  it("are cut at a width nobody reads across", async () => {
    const window = await windowOf(
      await toXlsx({ name: "宽", grid: [Array.from({ length: 300 }, (_, at) => at)] }),
    );
    expect(window).toMatchObject({ columns: 128, allColumns: 300 });
    expect(window?.rows[0]?.cells).toHaveLength(128);
  });

  it("are none of a sheet that is not there, and none after the end", async () => {
    const bytes = await toXlsx({ name: "表", grid: [["a"]] });
    expect(await windowOf(bytes, { sheet: 3 })).toBeNull();
    expect((await windowOf(bytes, { from: 500 }))?.rows).toEqual([]);
  });
});

describe("some lines of a text file", () => {
  it("are records at their places, blank ones left out", async () => {
    const window = await windowOf(toCsv([["标题"], [null], ["宜昌市", "1,5"], ["襄阳市", 3]]), { from: 2 });
    expect(textsOf(window)).toEqual(["3: 宜昌市|1,5", "4: 襄阳市|3"]);
    expect(window).toMatchObject({ name: "CSV", lines: 4 });
  });
});

describe("a damaged workbook", () => {
  it("is refused with the way out", async () => {
    const bytes = await toXlsx({ name: "表", grid: [["a"]] });
    const reply = await createSheetAnswerer()({
      number: 3,
      file: { sha256: "f", bytes: bytes.subarray(0, bytes.length - 30), encoding: null },
      range: null,
    });
    expect(reply).toMatchObject({ kind: "refused", number: 3, refusal: { code: "damaged-file" } });
  });
});
