import type { SheetWindow } from "@dash/server/contract";
import { useQueries, useQuery } from "@tanstack/react-query";
import { SHEET_PAGE, sheetPageQuery } from "../../queries/sheets.ts";
import type { LineSpan } from "./sheet-geometry.ts";

export type SheetRow = SheetWindow["rows"][number];

export interface SheetLines {
  /** The first lines, with what holds for the whole sheet; undefined until they are there. */
  readonly first: SheetWindow | undefined;
  readonly merges: SheetWindow["merges"];
  readonly rowAt: (line: number) => SheetRow | undefined;
  readonly error: Error | null;
  readonly loading: boolean;
  readonly retry: () => void;
}

/** The lines of a sheet that are in view, fetched in pages. */
export function useSheetLines(id: string, index: number, view: LineSpan): SheetLines {
  const head = useQuery(sheetPageQuery(id, index, 0));
  const from = Math.floor((view.from - 1) / SHEET_PAGE);
  const to = Math.floor((Math.min(view.to, head.data?.lines ?? 1) - 1) / SHEET_PAGE);
  const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter(
    (page) => page > 0,
  );
  const others = useQueries({ queries: numbers.map((page) => sheetPageQuery(id, index, page)) });
  const pages = [head, ...others];
  const windows = pages.flatMap(({ data }) => (data ? [data] : []));
  const rows = new Map(windows.flatMap((window) => window.rows.map((row) => [row.line, row] as const)));
  const failed = pages.find(({ error }) => error !== null);
  return {
    first: head.data,
    merges: windows.flatMap(({ merges }) => merges),
    rowAt: (line) => rows.get(line),
    error: failed?.error ?? null,
    loading: pages.some(({ isPending }) => isPending),
    retry: () => void failed?.refetch(),
  };
}
