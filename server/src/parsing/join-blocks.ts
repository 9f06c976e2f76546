import type { Dataflow } from "@dash/data";
import type { ReportColumn, ReportRow, ReportTable } from "../domain/validation/report-table.ts";
import { joinFigures, type LooseFigure } from "./join-rows.ts";
import { createExpectations } from "./number-expectation.ts";
import type { BlockReader } from "./read-block.ts";
import { readNumber } from "./read-number.ts";
import type { TableHead } from "./table-head.ts";

/** Blocks with the same columns go on below each other; others say different things about the same areas. */
export function joinBlocks(
  blocks: readonly BlockReader[],
  dataflow: Dataflow,
): Pick<ReportTable, "rows" | "columns"> {
  const [first] = blocks;
  const asked = new Set(blocks.map(({ head }) => askedOf(head)));
  if (asked.size === 1 && first && !first.head.cross)
    return {
      rows: blocks.length === 1 ? first.rows : blocks.flatMap(({ rows }) => rows),
      columns: first.head.columns,
    };
  const expectationOf = createExpectations(dataflow.notation);
  const joined = joinFigures(
    blocks.flatMap((block) => [...block.figures, ...block.rows.flatMap(looseFigures)]),
    ({ indicator, measure }) => readNumber(undefined, expectationOf(indicator, measure)),
  );
  // Rows without figures still say something: a zone that is left out, an area nobody knows.
  const bare = blocks.flatMap(({ rows }) => rows.filter(({ cells }) => cells.length === 0));
  if (joined.columns.length > 0) return { ...joined, rows: [...joined.rows, ...bare] };
  return { rows: [], columns: blocks.flatMap(({ head }) => head.columns) };
}

function askedOf({ columns, cross }: TableHead): string {
  if (cross) return "cross";
  return columns
    .map(({ indicator, measure }) => `${indicator?.id} ${measure}`)
    .toSorted()
    .join();
}

function looseFigures(row: ReportRow): readonly LooseFigure[] {
  return row.cells.flatMap(({ column, content }): readonly LooseFigure[] => {
    const { indicator, measure, mandatory, headCell, unit, index }: ReportColumn = column;
    if (!indicator) return [];
    const place = { line: row.line, index };
    return [
      {
        area: row.area,
        cluster: row.cluster,
        indicator,
        measure,
        mandatory,
        headCell,
        unit,
        content,
        at: place,
      },
    ];
  });
}
