import type { Observation } from "../model/observation.ts";
import type { StoredOrigin } from "../model/origin.ts";
import type { VintageKind } from "../model/vintage.ts";

/** Where an embedded figure was read. */
export interface EmbeddedSource {
  readonly id: string;
  /** press · panel · rating-report · bulletin · yearbook · simulation. */
  readonly class: string;
  readonly title: string;
  readonly url: string | null;
}

export interface EmbeddedObservation extends Observation {
  readonly source: EmbeddedSource | null;
}

/** A release that ships with the product; at most one observation per key. */
export interface EmbeddedRelease {
  readonly id: string;
  readonly vintage: VintageKind;
  /** ISO 8601 with the offset of 北京时间. */
  readonly publishedAt: string;
  readonly note: string;
  readonly origin: StoredOrigin;
  readonly observations: Iterable<EmbeddedObservation>;
}
