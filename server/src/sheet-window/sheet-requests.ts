import type { Refusal } from "../domain/refusal.ts";
import type { RawWindow, SheetFile, SheetList } from "../use-cases/read-sheet.ts";
import type { WindowRange } from "./xlsx-window.ts";

/** What is asked of the thread: the sheets of a file, or lines of one. */
export interface SheetQuestion {
  readonly number: number;
  readonly file: SheetFile;
  readonly range: WindowRange | null;
}

export type SheetAnswer =
  | { readonly kind: "list"; readonly number: number; readonly list: SheetList }
  | { readonly kind: "window"; readonly number: number; readonly window: RawWindow | null }
  | { readonly kind: "refused"; readonly number: number; readonly refusal: Refusal }
  | { readonly kind: "failed"; readonly number: number; readonly error: string };
