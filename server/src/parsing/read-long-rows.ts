import { type MonthIndex, unit } from "@dash/data";
import type { ReportCell, ReportRow, RowKey } from "../domain/validation/report-table.ts";
import { cellAddress } from "./cell-address.ts";
import type { RawRow } from "./raw-workbook.ts";
import {
  createAreaReader,
  createClusterReader,
  createIndicatorReader,
  keyText,
  normaliseKey,
} from "./read-keys.ts";
import { readNumber } from "./read-number.ts";
import { readPeriodCode } from "./read-period.ts";
import { keyCells } from "./read-wide-rows.ts";
import type { TableHead } from "./table-head.ts";

/** Turns rows of the long form into report rows: each names its area, cluster, period and indicator. */
export function createLongRowReader(head: TableHead): (row: RawRow) => ReportRow {
  const readArea = createAreaReader(["province", "prefecture", "county"]);
  const readCluster = createClusterReader();
  const readIndicator = createIndicatorReader();
  const readMonth = createMonthReader();
  const { keys } = head;

  function figures(row: RawRow, unitName: string): readonly ReportCell[] {
    const cells: ReportCell[] = [];
    for (const { index, column } of head.columns) {
      const raw = row.cells[index];
      if (raw === undefined) continue;
      const content = readNumber(raw, { unit: column.measure === "published-growth" ? "%" : unitName });
      cells.push({ column, cell: cellAddress(index, row.line), content });
    }
    return cells;
  }

  return (row) => {
    const indicator = readIndicator(keyCells(row, keys.indicatorCode, keys.indicatorName));
    const unitName = indicator.value ? unit(indicator.value.unit).name : "";
    const unitText = keys.unit === undefined ? "" : keyText(row.cells[keys.unit]);
    const writtenUnit = unitText === unitName ? unitText : normaliseKey(unitText);
    return {
      line: row.line,
      area: readArea(keyCells(row, keys.areaCode, keys.areaName)),
      cluster: readCluster(keyCells(row, keys.clusterCode, keys.clusterName)),
      indicator,
      month: readMonth(keyText(row.cells[keys.period!]), cellAddress(keys.period!, row.line)),
      unit: writtenUnit === "" ? null : { text: writtenUnit, cell: cellAddress(keys.unit!, row.line) },
      cells: figures(row, unitName),
    };
  };
}

function createMonthReader(): (text: string, cell: string) => RowKey<MonthIndex> {
  const remembered = new Map<string, MonthIndex | null>();
  return (text, cell) => {
    let month = remembered.get(text);
    if (month === undefined) {
      month = readPeriodCode(text);
      remembered.set(text, month);
    }
    if (month !== null) return { value: month, cell };
    return {
      value: null,
      cell,
      problem:
        text === "" ? { kind: "empty" } : { kind: "unknown", text, suggestions: [], explanation: null },
    };
  };
}
