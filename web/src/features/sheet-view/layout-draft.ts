import type { ColumnUseReply, DataflowReply, ReadingBody, SheetLayoutReply } from "@dash/server/contract";

/** A layout while a person changes it. Lines are texts, as they are typed. */
export interface LayoutDraft {
  readonly dataflow: string;
  readonly sheet: number;
  readonly headFrom: string;
  readonly headTo: string;
  readonly uses: Readonly<Record<number, ColumnUseReply>>;
}

/** Where a correction begins: with what was read on this sheet, or with nothing. */
export function draftOf(
  layout: SheetLayoutReply | null,
  sheet: number,
  forms: readonly DataflowReply[],
): LayoutDraft {
  if (layout?.sheet !== sheet)
    return {
      dataflow: layout?.dataflow ?? forms[0]?.id ?? "",
      sheet,
      headFrom: "1",
      headTo: "1",
      uses: {},
    };
  const uses: Record<number, ColumnUseReply> = {};
  for (const { index, use } of layout.columns) uses[index] = use;
  const { dataflow, headFrom, headTo } = layout;
  return { dataflow, sheet, headFrom: String(headFrom), headTo: String(headTo), uses };
}

/** What is wrong with the lines of the head, or null. */
export function troubleWithLines({ headFrom, headTo }: LayoutDraft): string | null {
  const lines = [headFrom, headTo].map((text) => (/^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : 0));
  if (lines.some((line) => line === 0)) return "表头首行、末行应为行号，如6、7。";
  return lines[1]! < lines[0]! ? "表头末行不能在首行之上。" : null;
}

/** The layout as it is sent: columns that are not read are left out. */
export function layoutOfDraft(draft: LayoutDraft): NonNullable<ReadingBody["layout"]> {
  return {
    dataflow: draft.dataflow,
    sheet: draft.sheet,
    headFrom: Number(draft.headFrom),
    headTo: Number(draft.headTo),
    columns: Object.keys(draft.uses)
      .map((index) => ({ index: Number(index), use: draft.uses[Number(index)]! }))
      .filter(({ use }) => use.kind !== "ignored"),
  };
}
