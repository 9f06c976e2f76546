import { codecOf } from "./codec.ts";
import { AREA, ASOF, ID, PERIOD } from "./cockpit-state.ts";
import { choiceField, optionalTextField, textField } from "./field.ts";

export interface ClusterState {
  /** Null follows the newest released period. */
  readonly period: string | null;
  readonly targetSet: string;
  /** The area kept selected on the map. */
  readonly area: string | null;
  /** Order of the prefectures in the table. */
  readonly order: "customary" | "value";
  /** Read as of this date; null is now. */
  readonly asof: string | null;
}

export const clusterCodec = codecOf<ClusterState>({
  period: optionalTextField(PERIOD),
  targetSet: textField("work-points-2021", ID),
  area: optionalTextField(AREA),
  order: choiceField(["customary", "value"], "customary"),
  asof: optionalTextField(ASOF),
});
