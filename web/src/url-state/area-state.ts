import { codecOf } from "./codec.ts";
import { ASOF, CLUSTER, ID, PERIOD } from "./cockpit-state.ts";
import { optionalTextField, textField } from "./field.ts";

export interface AreaState {
  /** Null follows the newest period of each indicator. */
  readonly period: string | null;
  /** The indicator drawn in the trend. */
  readonly indicator: string;
  /** The cluster drawn in the trend, where the indicator has clusters. */
  readonly cluster: string;
  /** Null follows the indicator: published growth where there is one, else the level. */
  readonly stat: string | null;
  /** Read as of this date; null is now. */
  readonly asof: string | null;
}

export const areaCodec = codecOf<AreaState>({
  period: optionalTextField(PERIOD),
  indicator: textField("tertiary-value-added", ID),
  cluster: textField("commerce", CLUSTER),
  stat: optionalTextField(ID),
  asof: optionalTextField(ASOF),
});
