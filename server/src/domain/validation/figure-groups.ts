import type { MonthIndex } from "@dash/data";
import type { RowFigures } from "./row-figures.ts";
import type { FigureGroup } from "./rule.ts";

export interface FigureGroups {
  add(figures: RowFigures): void;
  groups(): Iterable<FigureGroup>;
}

type ByArea = Map<string, Map<string, RowFigures>>;

/** Puts figures of one area, cluster and period together. Maps in maps: a file may have 200,000 rows. */
export function createFigureGroups(indicators: ReadonlySet<string>): FigureGroups {
  const byMonth = new Map<MonthIndex, Map<string, ByArea>>();

  function areasOf(month: MonthIndex, cluster: string): ByArea {
    let byCluster = byMonth.get(month);
    if (!byCluster) byMonth.set(month, (byCluster = new Map<string, ByArea>()));
    let byArea = byCluster.get(cluster);
    if (!byArea) byCluster.set(cluster, (byArea = new Map<string, Map<string, RowFigures>>()));
    return byArea;
  }

  return {
    add(figures) {
      const { indicator, month, area, cluster } = figures;
      if (!indicators.has(indicator.id) || month === null || area === null || cluster === null) return;
      const byArea = areasOf(month, cluster);
      const group = byArea.get(area);
      if (group) group.set(indicator.id, figures);
      else byArea.set(area, new Map([[indicator.id, figures]]));
    },
    *groups() {
      for (const byCluster of byMonth.values())
        for (const byArea of byCluster.values())
          for (const group of byArea.values()) if (group.size > 1) yield group;
    },
  };
}
