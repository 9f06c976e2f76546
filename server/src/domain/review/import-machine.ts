export type ImportStatus = "received" | "parsed" | "checked" | "rejected";

/** The first state of an upload, which no move leads to. */
export const INITIAL_IMPORT_STATUS: ImportStatus = "received";

/**
 * How the machine reads and checks an upload: received → parsed → checked, or rejected when errors block it.
 * Nobody moves it by hand; it begins again when the uploader decides how the file is to be read.
 */
export const importTransitions = [
  { from: "received", to: "parsed" },
  { from: "received", to: "rejected" },
  { from: "parsed", to: "checked" },
  { from: "parsed", to: "rejected" },
  { from: "checked", to: "received" },
  { from: "rejected", to: "received" },
] as const satisfies readonly { readonly from: ImportStatus; readonly to: ImportStatus }[];

/** Whether the import machine may go from one state to another. */
export function mayImportMove(from: ImportStatus, to: ImportStatus): boolean {
  return importTransitions.some((transition) => transition.from === from && transition.to === to);
}
