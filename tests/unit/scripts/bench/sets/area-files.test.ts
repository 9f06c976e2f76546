import { describe, expect, it } from "vitest";
import { areaFiles } from "#scripts/bench/sets/area-files.ts";
import { UPLOAD_ROWS } from "#scripts/bench/sets/upload-file.ts";

describe("what each area sends at once", () => {
  it("shares the rows of one file out to the areas, none lost and none twice", () => {
    const files = areaFiles(3, 200);
    expect(new Set(files.map(({ area }) => area)).size).toBe(files.length);
    expect(files.reduce((sum, { rows }) => sum + rows, 0)).toBe(UPLOAD_ROWS);
  });

  it("gives every file its heading and rows of its own area only", () => {
    const [file] = areaFiles(3, 1);
    const [head, ...rows] = file!.bytes.toString().trim().split("\r\n");
    expect(head).toContain("地区代码");
    expect(rows).toHaveLength(file!.rows);
    expect(rows.every((row) => row.startsWith(`${file!.area},`))).toBe(true);
  });
});
