import type { Indicator, MonthIndex, ReportedMeasure, StoredTransformation } from "@dash/data";

export interface FigureKey {
  readonly indicator: string;
  readonly cluster: string;
  readonly area: string;
  readonly month: MonthIndex;
  readonly measure: ReportedMeasure;
  readonly transformation: StoredTransformation;
}

/** A figure of another upload that is under way. */
export interface PendingFigure {
  readonly value: number;
  /** Id of the upload. */
  readonly submission: string;
  /** Form, area and period of the upload; those equal to one's own are another version of the same table. */
  readonly dataflow: string;
  readonly area: string;
  readonly month: MonthIndex;
  /** Whether the uploader may see that upload; without it neither its number nor its id may be told. */
  readonly visible: boolean;
}

/** Figures outside the upload that a rule may look up. */
export interface KnownFigures {
  /** The published figure, null when there is none. */
  readonly published: (key: FigureKey) => number | null;
  /** The figure as uploads under way have it, newest first. */
  readonly pending: (key: FigureKey) => readonly PendingFigure[];
}

/** The form in which figures of an indicator are reported. */
export function transformationOf(indicator: Indicator): StoredTransformation {
  return indicator.kind === "stock" ? "point" : "year-to-date";
}
