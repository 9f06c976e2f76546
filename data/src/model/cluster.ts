export interface Cluster {
  readonly id: string;
  /** Name in the target document. */
  readonly name: string;
  readonly shortName: string;
  /** Two-digit code used in forms. */
  readonly code: string;
  readonly aliases: readonly string[];
  /** Names of the cluster in later documents; accepted, with this note for the reader. */
  readonly laterNames: readonly { readonly name: string; readonly note: string }[];
  /** Names that look alike but have another scope; refused with this explanation, never mapped. */
  readonly falseFriends: readonly { readonly name: string; readonly explanation: string }[];
  /** The headline monitored series in words. */
  readonly monitoredSeries: string;
  /** The main scope trap, shown wherever the cluster's figures are. */
  readonly scopeNote: string;
  /** Whether an office has laid down what belongs to the cluster; without that its figures are shown but not judged. */
  readonly scopeDefined: boolean;
  /** Clusters whose scope overlaps with this one's; they are never added. */
  readonly overlapsWith: readonly string[];
}

/** The code of "no cluster": figures of an area as a whole. */
export const NO_CLUSTER = "_T";
