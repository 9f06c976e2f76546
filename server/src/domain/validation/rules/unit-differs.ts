import { type Indicator, unit, unitByName } from "@dash/data";
import { keyAddress } from "../describe-cell.ts";
import type { Mark, Rule } from "../rule.ts";

/** Percent columns may be headed with or without the sign. */
function wrongUnit(written: string, indicator: Indicator): boolean {
  return written !== unit(indicator.unit).name;
}

function mark(cell: string, indicator: Indicator, written: string): Mark {
  const right = unit(indicator.unit).name;
  return {
    cause: `${indicator.id} ${written}`,
    cell,
    explains: [indicator.id],
    message: (count) =>
      `“${indicator.name}”的计量单位写的是${written}，应为${right}${count > 1 ? `（${count}处）` : ""}。平台不自动换算。`,
    expected: right,
    found: written,
    suggestion: unitByName(written)
      ? `请换算为${right}后填写，并改正表头单位。`
      : `请确认数字是否为${right}；如为${written}，请换算后填写。`,
  };
}

export const unitDiffers: Rule = {
  id: "unit-differs",
  title: "计量单位不符",
  class: "definition",
  severity: "error",
  formula: "写明的计量单位＝报表规定的计量单位",
  explanation: "表头、行或表角写明的计量单位必须与报表规定一致；不同时不入库，也不自动换算。",
  source: "报表栏目定义；指标目录",
  *table({ table }) {
    for (const column of table.columns) {
      if (!column.indicator || column.unit === null || column.measure === "published-growth") continue;
      if (wrongUnit(column.unit, column.indicator))
        yield mark(column.headCell, column.indicator, column.unit);
    }
    const corner = table.cornerUnit;
    if (corner) {
      const fits = table.columns.some(
        (column) => column.indicator && unit(column.indicator.unit).name === corner.value,
      );
      if (!fits && table.columns.length > 0)
        yield {
          cause: "corner",
          explains: "all",
          cell: corner.cell,
          message: `表角写明计量单位为${corner.value}，本表没有以此为单位的指标。平台不自动换算。`,
          expected: [
            ...new Set(
              table.columns.flatMap((column) => (column.indicator ? [unit(column.indicator.unit).name] : [])),
            ),
          ].join("、"),
          found: corner.text,
          suggestion: "请按各栏规定的计量单位换算后填写，并改正表角单位。",
        };
    }
  },
  rows: () => (row) => {
    const indicator = row.indicator?.value;
    return indicator && row.unit && wrongUnit(row.unit.text, indicator)
      ? mark(keyAddress(row, row.unit), indicator, row.unit.text)
      : null;
  },
};
