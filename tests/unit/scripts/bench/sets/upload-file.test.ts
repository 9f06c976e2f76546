import { indicatorById, parseTimePeriod } from "@dash/data";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { UPLOAD_HEAD, UPLOAD_ROWS, uploadFile, uploadRows } from "#scripts/bench/sets/upload-file.ts";

const keyOf = (row: readonly unknown[]): string => [row[0], row[2], row[4], row[6]].join(" ");

describe("uploadRows", () => {
  it("are 50,000 rows with a key of their own", () => {
    const keys = [...uploadRows(0)].map(keyOf);
    expect(keys).toHaveLength(UPLOAD_ROWS);
    expect(new Set(keys).size).toBe(UPLOAD_ROWS);
  });

  it("share no key with the rows of another number", () => {
    const first = new Set([...uploadRows(3)].map(keyOf));
    expect([...uploadRows(4)].some((row) => first.has(keyOf(row)))).toBe(false);
  });

  it("name known indicators and periods, with as many decimals as the indicator has", () => {
    for (const [, , , , indicator, , period, value] of uploadRows(0)) {
      const decimals = indicatorById(indicator)!.decimals;
      if (!(value > 0) || value !== Number(value.toFixed(decimals)) || !parseTimePeriod(period))
        throw new Error(`${indicator} ${period} ${value}`);
    }
  });
});

describe("uploadFile", () => {
  it("writes a CSV file with byte order mark, heading and rows", async () => {
    const text = (await uploadFile("csv", 0, 3)).toString();
    const lines = text.trimEnd().split("\r\n");
    expect(lines[0]).toBe(`\uFEFF${UPLOAD_HEAD.join(",")}`);
    expect(lines.slice(1)).toEqual([...uploadRows(0, 3)].map((row) => row.join(",")));
  });

  it("writes a workbook that reads back as the same rows", async () => {
    const { sheets } = await readXlsx(await uploadFile("xlsx", 1, 5));
    expect(sheets[0]!.rows).toEqual([[...UPLOAD_HEAD], ...uploadRows(1, 5)]);
  });
});
