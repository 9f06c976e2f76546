import { type MonthIndex, unit } from "@dash/data";
import type { ReportRow, RowKey } from "../domain/validation/report-table.ts";
import { cellAddress } from "./cell-address.ts";
import type { RawRow } from "./raw-workbook.ts";
import { createAreaReader, createClusterReader, createIndicatorReader, keyText } from "./read-keys.ts";
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

  return (row) => {
    const indicator = readIndicator(keyCells(row, keys.indicatorCode, keys.indicatorName));
    const unitName = indicator.value ? unit(indicator.value.unit).name : "";
    const writtenUnit = keys.unit === undefined ? "" : keyText(row.cells[keys.unit]);
    return {
      line: row.line,
      area: readArea(keyCells(row, keys.areaCode, keys.areaName)),
      cluster: readCluster(keyCells(row, keys.clusterCode, keys.clusterName)),
      indicator,
      month: readMonth(keyText(row.cells[keys.period!]), cellAddress(keys.period!, row.line)),
      unit: writtenUnit === "" ? null : { text: writtenUnit, cell: cellAddress(keys.unit!, row.line) },
      cells: head.columns
        .filter(({ index }) => row.cells[index] !== undefined)
        .map(({ index, column }) => ({
          column,
          cell: cellAddress(index, row.line),
          content: readNumber(row.cells[index], {
            unit: column.measure === "published-growth" ? "%" : unitName,
          }),
        })),
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
