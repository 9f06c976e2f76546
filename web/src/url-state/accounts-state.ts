import { codecOf } from "./codec.ts";
import { choiceField, optionalTextField, textField } from "./field.ts";

export interface AccountsState {
  /** Part of a username or name; empty shows all. */
  readonly q: string;
  /** Null shows every role. */
  readonly role: string | null;
  readonly show: "all" | "signed-in" | "locked" | "disabled";
  /** Page of the list, from 1, as text. */
  readonly page: string;
}

export const accountsCodec = codecOf<AccountsState>({
  q: textField("", /^.{0,60}$/u),
  role: optionalTextField(/^[a-z-]{1,30}$/u),
  show: choiceField(["all", "signed-in", "locked", "disabled"], "all"),
  page: textField("1", /^[1-9]\d{0,4}$/u),
});
