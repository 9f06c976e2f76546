import type { FindingReply, SheetWindow } from "@dash/server/contract";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useElementWidth } from "../../components/use-element-width.ts";
import {
  type CellPlace,
  columnLetters,
  columnWidths,
  LINE_HEAD_WIDTH,
  type LineSpan,
  ROW_HEIGHT,
  scrollTarget,
  stickyLefts,
} from "./sheet-geometry.ts";
import styles from "./sheet-grid.module.css";
import { SheetLine } from "./sheet-line.tsx";
import { nextPlace } from "./next-place.ts";
import type { SheetLines } from "./use-sheet-lines.ts";

interface SheetGridProps {
  readonly caption: string;
  readonly window: SheetWindow;
  readonly lines: SheetLines;
  /** Lines to draw. */
  readonly drawn: LineSpan;
  readonly onScroll: (top: number) => void;
  /** Above each column: what it is read as, or the field to change that; null where the sheet is not read. */
  readonly above: ((column: number) => ReactNode) | null;
  /** Pixels that needs. */
  readonly aboveWidth: (column: number) => number;
  readonly isKey: (column: number) => boolean;
  readonly findings: ReadonlyMap<string, FindingReply>;
  readonly current: FindingReply | null;
  /** The current finding's cell, when it stands on this sheet. */
  readonly target: CellPlace | null;
  readonly onFinding: (id: string) => void;
}

/** A cell chosen while a target was current: a new target moves on to itself. */
interface ChosenPlace extends CellPlace {
  readonly target: string;
}

/** A sheet as a spreadsheet program draws it, a few lines of it at a time. Arrow keys move, Enter takes a finding. */
export function SheetGrid(props: SheetGridProps) {
  const { window, lines, drawn, above, isKey, current, target, onFinding } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [measure, width] = useElementWidth(900);
  const [chosen, setChosen] = useState<ChosenPlace>({ line: 1, column: 0, target: "" });
  const wantsFocus = useRef(false);
  const head = useRef<HTMLTableSectionElement>(null);
  const widths = columnWidths(window, props.aboveWidth);
  const lefts = stickyLefts(widths, isKey, width);
  const total = Math.max(window.lines, 1);
  const numbers = Array.from({ length: drawn.to - drawn.from + 1 }, (_, at) => drawn.from + at);

  function show({ line, column }: CellPlace): void {
    const box = scroller.current;
    if (!box) return;
    const headHeight = head.current?.offsetHeight ?? 0;
    const sticky = LINE_HEAD_WIDTH + lefts.reduce((sum, _, at) => sum + (widths[at] ?? 0), 0);
    const left = widths.slice(0, column).reduce((sum, own) => sum + own, LINE_HEAD_WIDTH);
    const top = scrollTarget((line - 1) * ROW_HEIGHT, ROW_HEIGHT, {
      start: box.scrollTop,
      size: box.clientHeight - headHeight,
    });
    const side =
      column < lefts.length
        ? null
        : scrollTarget(left - sticky, widths[column] ?? 0, {
            start: box.scrollLeft,
            size: box.clientWidth - sticky,
          });
    if (top !== null) box.scrollTop = top;
    if (side !== null) box.scrollLeft = side;
  }

  const targetKey = target ? `${target.line}:${target.column}:${current?.id ?? ""}` : "";
  const active: CellPlace = chosen.target === targetKey ? chosen : (target ?? chosen);
  const setActive = (place: CellPlace) => setChosen({ ...place, target: targetKey });

  const showTarget = useRef(() => {});
  useEffect(() => {
    showTarget.current = () => {
      if (target) show(target);
    };
  });
  useEffect(() => showTarget.current(), [targetKey]);

  useEffect(() => {
    if (!wantsFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>('[data-active="true"]');
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
  });

  function move(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const height = scroller.current?.clientHeight ?? 0;
    const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 3);
    const next = nextPlace(event.key, event.ctrlKey, active, {
      lines: total,
      columns: window.columns,
      page,
      merges: lines.merges,
    });
    if (next) {
      event.preventDefault();
      setActive(next);
      show(next);
      wantsFocus.current = true;
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      take(active);
    }
  }

  /** Takes a finding of a cell; the next one when one of them is taken already. */
  function take({ line, column }: CellPlace): void {
    const marks = lines.rowAt(line)?.cells.find((cell) => cell.column === column)?.findings ?? [];
    const at = marks.findIndex(({ id }) => id === current?.id);
    const next = marks[(at + 1) % Math.max(1, marks.length)];
    if (next) onFinding(next.id);
  }

  return (
    <div ref={measure} className={styles.frame}>
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={({ currentTarget }) => props.onScroll(currentTarget.scrollTop)}
      >
        <table
          className={styles.table}
          style={{ width: widths.reduce((sum, own) => sum + own, LINE_HEAD_WIDTH) }}
          aria-rowcount={total + (above ? 2 : 1)}
          aria-colcount={window.allColumns + 1}
        >
          <caption className="visually-hidden">{props.caption}</caption>
          <colgroup>
            <col style={{ width: LINE_HEAD_WIDTH }} />
            {widths.map((own, column) => (
              <col key={columnLetters(column)} style={{ width: own }} />
            ))}
          </colgroup>
          <thead ref={head}>
            {above ? (
              <tr aria-rowindex={1}>
                <th scope="row" className={styles.corner}>
                  读作
                </th>
                {widths.map((_, column) => (
                  <th
                    key={columnLetters(column)}
                    className={styles.above}
                    style={stick(lefts[column])}
                    data-sticky={lefts[column] === undefined ? undefined : true}
                  >
                    {above(column)}
                  </th>
                ))}
              </tr>
            ) : null}
            <tr aria-rowindex={above ? 2 : 1}>
              <th className={styles.corner}>
                <span className="visually-hidden">行号</span>
              </th>
              {widths.map((_, column) => (
                <th
                  key={columnLetters(column)}
                  scope="col"
                  className={styles.letter}
                  style={stick(lefts[column])}
                  data-sticky={lefts[column] === undefined ? undefined : true}
                  data-current={target?.column === column ? true : undefined}
                >
                  {columnLetters(column)}
                  {window.hiddenColumns.includes(column) ? (
                    <span className={styles.hiddenNote}>隐藏</span>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap lines={drawn.from - 1} />
            {numbers.map((line) => (
              <SheetLine
                key={line}
                line={line}
                index={line + (above ? 2 : 1)}
                row={lines.rowAt(line)}
                columns={window.columns}
                hiddenColumns={window.hiddenColumns}
                merges={lines.merges}
                drawn={drawn}
                lefts={lefts}
                widths={widths}
                active={active}
                findings={props.findings}
                current={current}
                target={target}
                onKey={move}
                onTake={(place) => {
                  setActive(place);
                  take(place);
                }}
              />
            ))}
            <Gap lines={total - drawn.to} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

function stick(left: number | undefined): { readonly left: number } | undefined {
  return left === undefined ? undefined : { left };
}

/** The height of the lines that are not drawn. */
function Gap({ lines }: { readonly lines: number }) {
  return lines > 0 ? <tr aria-hidden="true" style={{ height: lines * ROW_HEIGHT }} /> : null;
}
