import type { FindingReply, SheetWindow } from "@dash/server/contract";
import type { KeyboardEvent } from "react";
import { severityName } from "../../format/submission-state-name.ts";
import { type CellPlace, columnLetters, type LineSpan, spanOf, spillWidth } from "./sheet-geometry.ts";
import styles from "./sheet-line.module.css";
import type { SheetRow } from "./use-sheet-lines.ts";

type SheetCell = SheetRow["cells"][number];

interface SheetLineProps {
  readonly line: number;
  /** Place among the rows of the table, its heads included. */
  readonly index: number;
  readonly row: SheetRow | undefined;
  readonly columns: number;
  readonly hiddenColumns: readonly number[];
  readonly merges: SheetWindow["merges"];
  readonly drawn: LineSpan;
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  readonly active: CellPlace;
  readonly findings: ReadonlyMap<string, FindingReply>;
  readonly current: FindingReply | null;
  readonly target: CellPlace | null;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTake: (place: CellPlace) => void;
}

/** One line of the sheet with its number. */
export function SheetLine(props: SheetLineProps) {
  const { line, row, columns, merges, drawn, target } = props;
  const cells = new Map<number, SheetCell>(row?.cells.map((cell) => [cell.column, cell]));
  return (
    <tr aria-rowindex={props.index} className={styles.line} data-hidden={row?.hidden ? true : undefined}>
      <th scope="row" className={styles.number} data-current={target?.line === line ? true : undefined}>
        {line}
        {row?.hidden ? <span className={styles.hiddenNote}>隐</span> : null}
      </th>
      {Array.from({ length: columns }, (_, column) => {
        const span = spanOf(line, column, merges, drawn, columns);
        const cell = cells.get(column);
        return span ? (
          <Cell
            key={columnLetters(column)}
            {...props}
            column={column}
            span={span}
            cell={cell}
            spill={
              cell?.kind === "text" && span.columns === 1
                ? spillWidth(cell.text, column, props.widths, (at) => isFree(at, cells, line, merges))
                : null
            }
            hidden={props.hiddenColumns.includes(column)}
          />
        ) : null;
      })}
    </tr>
  );
}

/** Nothing stands there, and it is no part of a merged area. */
function isFree(
  column: number,
  cells: ReadonlyMap<number, SheetCell>,
  line: number,
  merges: SheetWindow["merges"],
): boolean {
  return (
    !cells.has(column) && spanOf(line, column, merges, { from: line, to: line }, column + 2)?.columns === 1
  );
}

interface CellProps extends SheetLineProps {
  readonly column: number;
  readonly span: { readonly lines: number; readonly columns: number };
  readonly cell: SheetCell | undefined;
  /** Pixels over which its text runs on; null when it stays inside. */
  readonly spill: number | null;
  readonly hidden: boolean;
}

const GRAVITY = ["error", "warning", "info"] as const;

function Cell({
  line,
  column,
  span,
  cell,
  spill,
  hidden,
  lefts,
  active,
  findings,
  current,
  target,
  onKey,
  onTake,
}: CellProps) {
  const marks = cell?.findings ?? [];
  const severity = GRAVITY.find((grave) => marks.some((mark) => mark.severity === grave));
  const isActive = active.line === line && active.column === column;
  const isTarget = target?.line === line && target.column === column;
  const ofCurrent = current !== null && marks.some(({ id }) => id === current.id);
  return (
    <td
      className={styles.cell}
      rowSpan={span.lines > 1 ? span.lines : undefined}
      colSpan={span.columns > 1 ? span.columns : undefined}
      style={lefts[column] === undefined ? undefined : { left: lefts[column] }}
      tabIndex={isActive ? 0 : -1}
      aria-colindex={column + 2}
      aria-current={isTarget ? "true" : undefined}
      title={cell && cell.text.length > 8 ? cell.text : undefined}
      data-spills={spill === null ? undefined : true}
      data-active={isActive ? true : undefined}
      data-kind={cell?.kind}
      data-role={cell?.role ?? undefined}
      data-severity={severity}
      data-of-current={ofCurrent ? true : undefined}
      data-target={isTarget ? true : undefined}
      data-cross={!isTarget && (target?.line === line || target?.column === column) ? true : undefined}
      data-hidden={hidden ? true : undefined}
      data-sticky={lefts[column] === undefined ? undefined : true}
      onKeyDown={onKey}
      onClick={() => onTake({ line, column })}
    >
      {spill === null ? (
        cell?.text
      ) : (
        <span className={styles.spill} style={{ width: spill - 12 }}>
          {cell?.text}
        </span>
      )}
      {severity ? (
        <span className="visually-hidden">
          （
          {marks
            .map(({ id, severity: own }) => {
              const message = findings.get(id)?.message;
              return message ? `${severityName(own)}：${message}` : severityName(own);
            })
            .join(" ")}
          ）
        </span>
      ) : null}
    </td>
  );
}
