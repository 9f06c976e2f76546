import type { Finding } from "../validation/finding.ts";
import type { StagedFigure } from "../validation/staged-figures.ts";

/** What makes a finding known again in another upload: what it is about, and the figures it objects to. */
export interface FindingIdentity {
  readonly subject: string;
  readonly figures: string;
}

export interface FigureNotes {
  /** Passes figures on, and remembers those a 核实性 finding points at. */
  readonly noting: (figures: Iterable<StagedFigure>) => Generator<StagedFigure>;
  readonly identify: (finding: Finding) => FindingIdentity;
}

/**
 * Names findings by the figure in their cell, so that an explanation finds its place again where rows have moved. A
 * finding that stands on no figure is known by its cell and what was found there.
 */
export function createFigureNotes(findings: readonly Finding[]): FigureNotes {
  const wanted = new Set<string>();
  for (const { severity, cell, affects } of findings)
    if (severity === "warning")
      for (const place of cell === null ? affects : [cell, ...affects]) wanted.add(place);
  const noted = new Map<string, StagedFigure>();
  return {
    *noting(figures) {
      for (const figure of figures) {
        if (wanted.has(figure.location.cell)) noted.set(figure.location.cell, figure);
        yield figure;
      }
    },
    identify({ cell, affects, found, message }) {
      const figure = cell === null ? undefined : noted.get(cell);
      if (!figure) return { subject: `@${cell ?? ""}`, figures: found ?? message };
      const { indicator, cluster, area, measure } = figure;
      const values = [cell!, ...affects].map((place) => String(noted.get(place)?.value ?? ""));
      return { subject: [indicator, cluster, area, measure].join("|"), figures: values.join(",") };
    },
  };
}
