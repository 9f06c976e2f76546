import {
  type MissingReason,
  type ObservationStatus,
  observationStatuses,
  type Origin,
  type Result,
} from "@dash/data";
import type { Fact } from "./fact.ts";

/** A number with what a reader must know about it, or the reason why there is none. */
export interface Figure {
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly reason: MissingReason | null;
  readonly origin: Origin;
  /** True when the figure or any input of it is simulated. */
  readonly simulated: boolean;
  /** The newest release among the inputs. */
  readonly vintage: number | null;
  /** True when inputs of different stages of compilation were combined. */
  readonly mixedVintages: boolean;
}

/** A result with the facts it was read from. */
export interface Reading {
  readonly result: Result;
  readonly inputs: readonly Fact[];
  /** False when the result is one fact as published. */
  readonly derived: boolean;
}

const settledness = new Map<ObservationStatus, number>(
  observationStatuses.map((status, order) => [status.id, order]),
);

/** Stage of compilation that must not be mixed silently; null where the source names none. */
const STAGE: Readonly<Record<ObservationStatus, string | null>> = {
  M: null,
  C: null,
  A: null,
  E: "provisional",
  P: "provisional",
  R: "verified",
  F: "final",
  S: "census",
};

/** The figure a reading gives: its status is the least settled of its inputs', its taint that of any input. */
export function toFigure(reading: Reading): Figure {
  const { result, inputs, derived } = reading;
  const [first] = inputs;
  let status: ObservationStatus = first?.status ?? "M";
  let simulated = false;
  let vintage: number | null = null;
  let stage: string | null = null;
  let mixedVintages = false;
  for (const fact of inputs) {
    if (settledness.get(fact.status)! < settledness.get(status)!) status = fact.status;
    simulated ||= fact.origin === "simulated";
    if (vintage === null || fact.release > vintage) vintage = fact.release;
    const own = STAGE[fact.status];
    if (own === null) continue;
    mixedVintages ||= stage !== null && stage !== own;
    stage = own;
  }
  const origin: Origin = derived ? "derived" : (first?.origin ?? "reported");
  if (result.value === null) {
    status = result.reason === "confidential" ? "C" : "M";
    return { value: null, status, reason: result.reason, origin, simulated, vintage, mixedVintages: false };
  }
  return { value: result.value, status, reason: null, origin, simulated, vintage, mixedVintages };
}
