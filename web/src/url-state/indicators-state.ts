import { codecOf } from "./codec.ts";
import { choiceField, optionalTextField, textField } from "./field.ts";

export interface IndicatorsState {
  /** What is looked for; empty shows all. */
  readonly q: string;
  /** Null shows every theme. */
  readonly theme: string | null;
  readonly show: "all" | "released";
}

export const indicatorsCodec = codecOf<IndicatorsState>({
  q: textField("", /^.{0,60}$/u),
  theme: optionalTextField(/^.{1,30}$/u),
  show: choiceField(["all", "released"], "all"),
});
