import { accept, type Outcome, refuse } from "../domain/refusal.ts";

/** Refuses a selection of more figures than one reply may carry, before anything is read. */
export function limitCells(cells: number, limit: number, advice: string): Outcome<number> {
  if (cells <= limit) return accept(cells);
  return refuse({
    kind: "unlawful",
    code: "selection-too-large",
    message: `选择范围过大：共 ${cells} 个数据，上限 ${limit} 个。${advice}`,
    path: null,
    detail: { cells, limit },
  });
}
