import { matchArea, matchCluster, normaliseName } from "@dash/data";
import { withoutListMark } from "./head-meaning.ts";
import { keyHeadOf, measureOf } from "./head-words.ts";
import type { RawCell, RawRow } from "./raw-workbook.ts";
import { rawText } from "./table-head.ts";

export type RowKind = "data" | "numbering" | "head" | "summary" | "footer";

const FOOTER =
  /^(?:注(?::|\d|$)|附注|备注|说明(?::|$)|单位负责人|统计负责人|填表人|联系电话|报出日期|数据来源|资料来源|审核人|填报人|制表人|制表:|复核人?:|补充资料)/u;
const SUMMARY =
  /^(?:市州合计|合计|总计|小计|其中|武汉城市圈|武汉都市圈|一主两翼|襄阳都市圈|宜荆荆都市圈|宜荆荆恩|江汉平原|鄂西生态文化旅游圈|长江经济带|三大都市圈|平均|差额)(?::|$)/u;
const SUM_AT_END = /(?:合计|小计|总计|平均数?)$/u;
const NUMBERING = /^[甲乙丙丁戊己]$/u;
const NUMBER_MARK = /^(?:[甲乙丙丁戊己庚辛A-F]|\(?\d{1,2}\)?(?:=.*)?|[①-⑳])$/u;
/** A row of fewer numbers may be figures. */
const SHORTEST_NUMBERING = 3;
const REMEMBERED_TEXTS = 10_000;

/** What the text of a leading or key cell says about its row; null when it says nothing. */
function kindOfText(text: string): Exclude<RowKind, "data"> | null {
  const flat = normaliseName(text);
  if (FOOTER.test(flat)) return "footer";
  if (NUMBERING.test(flat)) return "numbering";
  if (SUMMARY.test(flat) || SUM_AT_END.test(flat)) return isKey(withoutListMark(flat)) ? null : "summary";
  return keyHeadOf(flat) !== undefined || flat.startsWith("续表") ? "head" : null;
}

function isKey(flat: string): boolean {
  const area = matchArea(flat, { level: ["province", "prefecture", "county"] });
  return area.kind === "match" || matchCluster(flat).kind === "matched";
}

/** Whether a row below a head counts its columns: 甲 乙 丙 1 2 3, or 1 2 3 4=3/2. */
export function isNumberingRow({ cells }: Pick<RawRow, "cells">): boolean {
  const texts = cells.flatMap((cell) => (cell === undefined ? [] : [normaliseName(rawText(cell))]));
  if (texts.length < SHORTEST_NUMBERING || !texts.every((text) => NUMBER_MARK.test(text))) return false;
  const numbers = texts.flatMap((text) => /^\(?(\d+)/.exec(text)?.[1] ?? []).map(Number);
  return numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
}

/**
 * Tells what the rows below a head are, judged by their first cell and their key cells. Names repeat from row to row,
 * so that each text is looked into once.
 */
export function createRowClassifier(keyColumns: readonly number[]): (row: Pick<RawRow, "cells">) => RowKind {
  const remembered = new Map<string, Exclude<RowKind, "data"> | null>();

  function kindOf(cell: RawCell | undefined): Exclude<RowKind, "data"> | null {
    if (cell?.kind !== "text") return null;
    let kind = remembered.get(cell.text);
    if (kind === undefined) {
      kind = kindOfText(cell.text);
      if (remembered.size < REMEMBERED_TEXTS) remembered.set(cell.text, kind);
    }
    return kind;
  }

  return (row) => {
    const lead = kindOf(row.cells.find((cell) => cell !== undefined));
    if (lead === "footer" || lead === "numbering") return lead;
    let filled = false;
    for (const index of keyColumns) {
      const cell = row.cells[index];
      if (cell === undefined) continue;
      filled = true;
      const kind = kindOf(cell);
      if (kind === "summary" || kind === "head") return kind;
    }
    if (filled) return "data";
    return row.cells.some((cell) => measureOf(rawText(cell)) !== undefined) ? "head" : "data";
  };
}
