import type { Refusal, RefusalKind } from "../domain/refusal.ts";

/** A file that cannot be read as a table at all. */
export class FileTrouble extends Error {
  readonly refusal: Refusal;

  constructor(code: string, message: string, kind: RefusalKind = "unlawful") {
    super(message);
    this.name = "FileTrouble";
    this.refusal = { kind, code, message, path: "file" };
  }
}
