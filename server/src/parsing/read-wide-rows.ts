import { type AreaLevel, areaByCode, NO_CLUSTER } from "@dash/data";
import type { ReportCell, ReportRow, RowKey } from "../domain/validation/report-table.ts";
import type { RawRow } from "./raw-workbook.ts";
import { createExpectations } from "./number-expectation.ts";
import { declareUnreported } from "./declared-unreported.ts";
import { createAreaReader, isLeftOut } from "./read-area-key.ts";
import { createClusterReader, keyText } from "./read-keys.ts";
import { readNumber } from "./read-number.ts";
import type { TableHead } from "./table-head.ts";

function levelsOf(stated: string | null): readonly AreaLevel[] {
  const level = stated === null ? undefined : areaByCode(stated)?.level;
  return level === "county" ? ["county"] : ["province", "prefecture"];
}

/**
 * Turns rows of a wide form into report rows; a blank area below a filled one means the same area, as merged cells do.
 * @param stated code of the area the form says it is for; a county's form lists counties, every other one does not
 */
export function createWideRowReader(head: TableHead, stated: string | null): (row: RawRow) => ReportRow {
  const { areaCode, areaName, clusterCode, clusterName } = head.keys;
  const readArea = createAreaReader({ code: areaCode, name: areaName }, levelsOf(stated));
  const readCluster = createClusterReader({ code: clusterCode, name: clusterName });
  const byCluster = head.dataflow.rows === "area-by-cluster";
  const noCluster: RowKey<string> = { value: NO_CLUSTER, index: areaCode ?? areaName ?? 0 };
  const expectationOf = createExpectations(head.dataflow.notation);
  const columns = head.columns.map((column) => ({
    column,
    expected: expectationOf(column.indicator, column.measure),
  }));
  const figures = (row: RawRow): readonly ReportCell[] =>
    columns.map(({ column, expected }) => ({
      column,
      content: readNumber(row.cells[column.index], expected),
    }));
  let codeAbove = "";
  let nameAbove = "";

  return (row) => {
    const code = keyText(row, areaCode);
    const name = keyText(row, areaName);
    if (code !== "" || name !== "" || !byCluster) {
      codeAbove = code;
      nameAbove = name;
    }
    const area = readArea(codeAbove, nameAbove);
    return {
      line: row.line,
      area,
      cluster: byCluster ? readCluster(keyText(row, clusterCode), keyText(row, clusterName)) : noCluster,
      indicator: null,
      month: null,
      unit: null,
      cells: isLeftOut(area) ? [] : declareUnreported(figures(row)),
    };
  };
}
