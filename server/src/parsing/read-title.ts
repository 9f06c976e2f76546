import {
  areaByCode,
  dataflowByFormNumber,
  matchArea,
  type MonthIndex,
  normaliseName,
  unitByName,
} from "@dash/data";
import type { ReportTable, StatedValue } from "../domain/validation/report-table.ts";
import { cellAddress } from "../domain/validation/cell-address.ts";
import type { RawRow } from "./raw-workbook.ts";
import { readPeriods } from "./read-period.ts";
import { rawText } from "./table-head.ts";

export type Title = Pick<ReportTable, "formNumber" | "periods" | "area" | "cornerUnit">;

const FOREIGN_UNITS: readonly string[] = ["元", "千元", "万元", "百万元", "人", "万个"];

/** What the lines above the head state: 表号, 报告期, 地区, 计量单位. */
export function readTitle(rows: readonly RawRow[], headLine: number): Title {
  let formNumber: StatedValue<string> | null = null;
  let area: StatedValue<string> | null = null;
  let cornerUnit: StatedValue<string> | null = null;
  const periods: StatedValue<MonthIndex>[] = [];
  for (const row of rows) {
    if (row.line >= headLine) break;
    for (const [index, raw] of row.cells.entries()) {
      const text = rawText(raw);
      if (text.trim() === "") continue;
      const cell = cellAddress(index, row.line);
      const next = rawText(row.cells.slice(index + 1).find((candidate) => candidate !== undefined));
      formNumber ??= statedFormNumber(text, next, cell);
      area ??= statedArea(text, next, cell);
      cornerUnit ??= statedUnit(text, next, cell);
      for (const value of readPeriods(text)) periods.push({ value, text, cell });
    }
  }
  return { formNumber, periods, area, cornerUnit };
}

/** The part after a label, in the same cell or in the next one. */
function labelled(text: string, next: string, label: RegExp): string | null {
  const flat = normaliseName(text);
  const match = label.exec(flat);
  if (!match) return null;
  const rest = flat.slice(match[0].length).replace(/^:/, "");
  return rest === "" ? normaliseName(next) : rest;
}

function statedFormNumber(text: string, next: string, cell: string): StatedValue<string> | null {
  const flat = normaliseName(text);
  const written = labelled(text, next, /^表号/u) ?? (dataflowByFormNumber(flat) ? flat : null);
  return written === null ? null : { value: written, text: written, cell };
}

function statedArea(text: string, next: string, cell: string): StatedValue<string> | null {
  const written = labelled(text, next, /^(?:填报地区|填报范围|报送地区)/u);
  if (written === null) return null;
  const code = /\d{6}/.exec(written)?.[0];
  if (code && areaByCode(code)) return { value: code, text: written, cell };
  const match = matchArea(written.replace(/\(.*\)$/, ""), { level: ["province", "prefecture"] });
  return match.kind === "match" ? { value: match.area.code, text: written, cell } : null;
}

function statedUnit(text: string, next: string, cell: string): StatedValue<string> | null {
  const written = labelled(text, next, /^(?:计量单位|单位)(?=:|$)/u);
  if (written === null) return null;
  return unitByName(written) || FOREIGN_UNITS.includes(written)
    ? { value: written, text: written, cell }
    : null;
}
