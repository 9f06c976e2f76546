import { AREA, CLUSTER } from "./cockpit-state.ts";
import { codecOf } from "./codec.ts";
import { choiceField, textField } from "./field.ts";

/** Whose revisions the indicator's page shows. */
export interface IndicatorState {
  readonly area: string;
  readonly cluster: string;
  readonly measure: "level" | "published-growth";
}

export const indicatorCodec = codecOf<IndicatorState>({
  area: textField("420000", AREA),
  cluster: textField("commerce", CLUSTER),
  measure: choiceField(["level", "published-growth"], "level"),
});
