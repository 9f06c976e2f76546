import { describe, expect, it } from "vitest";
import { FileTrouble } from "#server/parsing/file-trouble.ts";
import { readCsv } from "#server/parsing/read-csv.ts";
import { toGb18030 } from "../../../fixtures/gb18030.ts";

function textsOf(bytes: Buffer): readonly (readonly (string | null)[])[] {
  return [...readCsv(bytes).sheets[0]!.rows()].map(({ cells }) =>
    cells.map((cell) => (cell?.kind === "text" ? cell.text : null)),
  );
}

describe("readCsv", () => {
  const expected = [
    ["地区", "数值"],
    ["神农架林区", "1,5"],
  ];

  it.each<[string, Buffer]>([
    ["UTF-8", Buffer.from('地区,数值\n神农架林区,"1,5"')],
    ["UTF-8 with byte order mark", Buffer.from('\ufeff地区,数值\r\n神农架林区,"1,5"\r\n')],
    ["GB18030", toGb18030('地区,数值\r\n神农架林区,"1,5"\r\n')],
    ["UTF-16 with tabs", Buffer.from("\ufeff地区\t数值\n神农架林区\t1,5", "utf16le")],
    ["full-width commas", Buffer.from("地区，数值\n神农架林区，1,5")],
  ])("reads %s", (_, bytes) => {
    expect(textsOf(bytes)).toEqual(expected);
  });

  it("counts blank lines, so that positions are those of the file", () => {
    const rows = [...readCsv(Buffer.from("标题\n\n,,\n地区,数值")).sheets[0]!.rows()];
    expect(rows.map(({ line }) => line)).toEqual([1, 4]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    "keeps fields and lines of a long file whole wherever it is cut (shifted by %i)",
    (shift) => {
      const record = '"a ""b""","c\r\nd",12\r\n';
      const rows = [
        ...readCsv(Buffer.from(`${"x".repeat(shift)},1,2\r\n${record.repeat(30_000)}`)).sheets[0]!.rows(),
      ];
      const texts = new Set(
        rows
          .slice(1)
          .map(({ cells }) => JSON.stringify(cells.map((cell) => cell?.kind === "text" && cell.text))),
      );
      expect([...texts]).toEqual([JSON.stringify(['a "b"', "c\r\nd", "12"])]);
      expect(rows.at(-1)!.line).toBe(30_001);
    },
  );

  it("refuses bytes of no known encoding, and quotes that do not close", () => {
    expect(() => readCsv(Buffer.from([0x41, 0x2c, 0xff, 0xff, 0x0a]))).toThrow(FileTrouble);
    expect(() => readCsv(Buffer.from('a,b\n"c,d\ne,f'))).toThrow(/第2行的引号/);
    const long = "a,b\n".repeat(200_000);
    expect(() => readCsv(Buffer.from(`${long.slice(0, 400_000)}"c,d\n${long}`))).toThrow(/第100001行的引号/);
  });
});
