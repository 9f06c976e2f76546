import { codecOf } from "./codec.ts";
import { optionalTextField, textField } from "./field.ts";

export interface AuditState {
  /** Beijing dates, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Exactly this account; empty shows all. */
  readonly actor: string;
  readonly action: string | null;
  /** Where the page starts; null is the newest row. */
  readonly cursor: string | null;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

export const auditCodec = codecOf<AuditState>({
  from: optionalTextField(DATE),
  to: optionalTextField(DATE),
  actor: textField("", /^.{0,64}$/u),
  action: optionalTextField(/^[a-z-]{1,40}$/u),
  cursor: optionalTextField(/^[1-9]\d{0,14}$/u),
});
