import type { CellStyle } from "hucre";

const SONG = "宋体";
const HEI = "黑体";
const THIN = { style: "thin", color: { rgb: "808080" } } as const;
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN } as const;
const HEAD_FILL = { type: "pattern", pattern: "solid", fgColor: { rgb: "E8EEF5" } } as const;
const KEY_FILL = { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } } as const;
const LOCKED = { locked: true } as const;
const OPEN = { locked: false } as const;

export const titleStyle: CellStyle = {
  font: { name: HEI, size: 16, bold: true },
  alignment: { horizontal: "center", vertical: "center" },
  protection: LOCKED,
};

export const leadStyle: CellStyle = {
  font: { name: SONG, size: 10 },
  alignment: { horizontal: "left", vertical: "center" },
  protection: LOCKED,
};

export const headStyle: CellStyle = {
  font: { name: SONG, size: 10, bold: true },
  fill: HEAD_FILL,
  border: BORDER,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  protection: LOCKED,
};

export const numberingStyle: CellStyle = { ...headStyle, font: { name: SONG, size: 9 } };

export const codeStyle: CellStyle = {
  font: { name: SONG, size: 10 },
  fill: KEY_FILL,
  border: BORDER,
  alignment: { horizontal: "center", vertical: "center" },
  numFmt: "@",
  protection: LOCKED,
};

export const nameStyle: CellStyle = {
  ...codeStyle,
  alignment: { horizontal: "left", vertical: "center", shrinkToFit: true },
};

/** An entry cell that shows thousands separators and this many decimals. */
export function entryStyle(decimals: number): CellStyle {
  return {
    font: { name: SONG, size: 10 },
    border: BORDER,
    alignment: { horizontal: "right", vertical: "center", shrinkToFit: true },
    numFmt: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`,
    protection: OPEN,
  };
}

export const footStyle: CellStyle = { ...leadStyle, protection: OPEN };

export const guideHeadingStyle: CellStyle = { font: { name: HEI, size: 12, bold: true } };

export const guideTextStyle: CellStyle = {
  font: { name: SONG, size: 11 },
  alignment: { wrapText: true, vertical: "top" },
};
