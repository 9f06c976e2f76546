import { NO_CLUSTER, unit } from "@dash/data";
import type { ReportRow } from "../domain/validation/report-table.ts";
import { cellAddress } from "./cell-address.ts";
import type { RawRow } from "./raw-workbook.ts";
import { createAreaReader, createClusterReader, type KeyCells, keyText } from "./read-keys.ts";
import { readNumber } from "./read-number.ts";
import type { TableHead } from "./table-head.ts";

const GROWTH_UNIT = "%";

export function keyCells(
  row: RawRow,
  codeColumn: number | undefined,
  nameColumn: number | undefined,
): KeyCells {
  return {
    code: codeColumn === undefined ? "" : keyText(row.cells[codeColumn]),
    name: nameColumn === undefined ? "" : keyText(row.cells[nameColumn]),
    codeCell: cellAddress(codeColumn ?? nameColumn ?? 0, row.line),
    nameCell: nameColumn === undefined ? "" : cellAddress(nameColumn, row.line),
  };
}

/** Turns rows of a wide form into report rows; a blank area below a filled one means the same area, as merged cells do. */
export function createWideRowReader(head: TableHead): (row: RawRow) => ReportRow {
  const readArea = createAreaReader(["province", "prefecture"]);
  const readCluster = createClusterReader();
  const { areaCode, areaName, clusterCode, clusterName } = head.keys;
  const byCluster = head.dataflow.rows === "area-by-cluster";
  let areaAbove: KeyCells | null = null;

  return (row) => {
    let area = keyCells(row, areaCode, areaName);
    if (area.code === "" && area.name === "" && byCluster && areaAbove)
      area = { ...area, code: areaAbove.code, name: areaAbove.name };
    areaAbove = area;
    return {
      line: row.line,
      area: readArea(area),
      cluster: byCluster
        ? readCluster(keyCells(row, clusterCode, clusterName))
        : { value: NO_CLUSTER, cell: area.codeCell },
      indicator: null,
      month: null,
      unit: null,
      cells: head.columns.map(({ index, column }) => ({
        column,
        cell: cellAddress(index, row.line),
        content: readNumber(row.cells[index], {
          unit: column.measure === "published-growth" ? GROWTH_UNIT : unit(column.indicator!.unit).name,
        }),
      })),
    };
  };
}
