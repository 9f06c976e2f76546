import { codecOf } from "./codec.ts";
import { listField, optionalTextField, textField } from "./field.ts";

export interface CockpitState {
  readonly indicator: string;
  readonly cluster: string;
  /** Null follows the newest released period of the indicator. */
  readonly period: string | null;
  /** Null follows the indicator's first lawful transformation. */
  readonly transformation: string | null;
  /** Null follows the indicator: published growth where there is one, else the level. */
  readonly stat: string | null;
  /** The area kept selected on the map and drawn in the trend. */
  readonly area: string | null;
  /** Further areas drawn in the trend. */
  readonly compare: readonly string[];
  readonly targetSet: string;
  /** Read as of this date; null is now. */
  readonly asof: string | null;
}

export const ID = /^[a-z][a-z0-9-]{0,60}$/;
export const AREA = /^\d{6}$/;
export const PERIOD = /^\d{4}(-(S[12]|Q[1-4]|M(0[1-9]|1[0-2])))?$/;
export const CLUSTER = /^(_T|[a-z][a-z-]{1,40})$/;
export const ASOF = /^\d{4}-\d{2}-\d{2}(T[\d:.]{5,12}(Z|[+-]\d{2}:\d{2}))?$/;

export const cockpitCodec = codecOf<CockpitState>({
  indicator: textField("tertiary-value-added", ID),
  cluster: textField("commerce", CLUSTER),
  period: optionalTextField(PERIOD),
  transformation: optionalTextField(ID),
  stat: optionalTextField(ID),
  area: optionalTextField(AREA),
  compare: listField(AREA, [], 6),
  targetSet: textField("work-points-2021", ID),
  asof: optionalTextField(ASOF),
});
