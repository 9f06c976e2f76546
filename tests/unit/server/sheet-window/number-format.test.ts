import { describe, expect, it } from "vitest";
import { formatNumber, numberFormats } from "#server/sheet-window/number-format.ts";

describe("a number in a cell", () => {
  it.each([
    [0.123, "0.0%", "12.3%"],
    [0.29, "0%", "29%"],
    [12516775, "#,##0", "12,516,775"],
    [1234.5, "#,##0.00", "1,234.50"],
    [1234567, "# ##0", "1 234 567"],
    [2.005, "0.00", "2.01"],
    [-3.25, "0.0", "-3.3"],
    [-0.04, "0.0", "0.0"],
    [1.5, "0.0##", "1.5"],
    [2, "0.##", "2"],
    [-3.2, "0.0_);(0.0)", "(3.2)"],
    [1234.5, "[Red]#,##0.0", "1,234.5"],
    [12, '0"家"', "12家"],
    [12300, "0.00E+00", "1.23E+4"],
    [46046, "yyyy/m/d", "2026/1/24"],
    [46046, 'yyyy"年"m"月"d"日"', "2026年1月24日"],
    [95, "General", "95"],
    [0.1, "@", "0.1"],
    [1 / 3, "General", "0.33333333333"],
  ])("%d with the format %s shows as %s", (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(formatNumber(44584, "yyyy/m/d", true)).toBe("2026/1/24");
  });
});

describe("the formats of a workbook", () => {
  it("are its own, the ones known by number, or none", () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0&quot;家&quot;"/></numFmts>
      <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="99"/></cellXfs></styleSheet>`;
    expect(numberFormats(styles)).toEqual(["General", "0.00%", '0.0"家"', "General"]);
  });
});
