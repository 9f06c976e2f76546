import { type Indicator, normaliseName, unit } from "@dash/data";
import type { ReportCell, ReportRow } from "../domain/validation/report-table.ts";
import { createExpectations, type NumberExpectation } from "./number-expectation.ts";
import type { RawRow } from "./raw-workbook.ts";
import { createAreaReader, isLeftOut } from "./read-area-key.ts";
import { createClusterReader, createIndicatorReader, keyText } from "./read-keys.ts";
import { readNumber } from "./read-number.ts";
import { createPeriodReader } from "./read-period.ts";
import type { TableHead } from "./table-head.ts";

/** Turns rows of the long form into report rows: each names its area, cluster, period and indicator. */
export function createLongRowReader(head: TableHead): (row: RawRow) => ReportRow {
  const { areaCode, areaName, clusterCode, clusterName, indicatorCode, indicatorName, period } = head.keys;
  const readArea = createAreaReader({ code: areaCode, name: areaName }, ["province", "prefecture", "county"]);
  const readCluster = createClusterReader({ code: clusterCode, name: clusterName });
  const readIndicator = createIndicatorReader({ code: indicatorCode, name: indicatorName });
  const readMonth = createPeriodReader(period!);

  const expectationOf = createExpectations(head.dataflow.notation);
  const expectedOf = new Map<Indicator | null, readonly NumberExpectation[]>();

  function figures(row: RawRow, indicator: Indicator | null): readonly ReportCell[] {
    let expected = expectedOf.get(indicator);
    if (!expected) {
      expected = head.columns.map(({ measure }) => expectationOf(indicator, measure));
      expectedOf.set(indicator, expected);
    }
    const cells: ReportCell[] = [];
    for (let at = 0; at < expected.length; at += 1) {
      const column = head.columns[at]!;
      const raw = row.cells[column.index];
      if (raw !== undefined) cells.push({ column, content: readNumber(raw, expected[at]!) });
    }
    return cells;
  }

  function unitOf(row: RawRow, unitName: string): ReportRow["unit"] {
    const index = head.keys.unit;
    if (index === undefined) return null;
    const written = keyText(row, index);
    const text = written === unitName ? written : normaliseName(written);
    return text === "" ? null : { text, index };
  }

  return (row) => {
    const indicator = readIndicator(keyText(row, indicatorCode), keyText(row, indicatorName));
    const unitName = indicator.value ? unit(indicator.value.unit).name : "";
    const area = readArea(keyText(row, areaCode), keyText(row, areaName));
    return {
      line: row.line,
      area,
      cluster: readCluster(keyText(row, clusterCode), keyText(row, clusterName)),
      indicator,
      month: readMonth(keyText(row, period)),
      unit: unitOf(row, unitName),
      cells: isLeftOut(area) ? [] : figures(row, indicator.value),
    };
  };
}
