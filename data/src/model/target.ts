export type TargetWording = "左右" | "超过";

/** One target of a cluster in one document. */
export interface ClusterTarget {
  readonly cluster: string;
  /** 亿元. */
  readonly value: number;
  /** Null when the document gives the bare figure. */
  readonly wording: TargetWording | null;
}

/** A versioned set of targets, as one document states them. */
export interface TargetSet {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  /** ISO date of the document; a month when the day is not known. */
  readonly date: string;
  /** The measure as written in the document. */
  readonly measure: string;
  readonly targetYear: number;
  /** The whole year from which required growth is reckoned. */
  readonly baseYear: number;
  readonly targets: readonly ClusterTarget[];
  readonly note: string;
}
