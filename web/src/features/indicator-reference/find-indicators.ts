import { indicatorById } from "@dash/data";
import type { CatalogIndicator } from "@dash/server/contract";
import type { IndicatorsState } from "../../url-state/indicators-state.ts";

export interface ThemeGroup {
  readonly theme: string;
  readonly indicators: readonly CatalogIndicator[];
}

/** Indicators that fit what is looked for, under their themes, in the order of the catalogue. */
export function findIndicators(
  indicators: readonly CatalogIndicator[],
  { q, theme, show }: IndicatorsState,
): readonly ThemeGroup[] {
  const words = flat(q);
  const groups = new Map<string, CatalogIndicator[]>();
  for (const indicator of indicators) {
    if (theme !== null && indicator.theme !== theme) continue;
    if (show === "released" && indicator.periods.length === 0) continue;
    if (words !== "" && !searchText(indicator).includes(words)) continue;
    groups.set(indicator.theme, [...(groups.get(indicator.theme) ?? []), indicator]);
  }
  return [...groups].map(([name, members]) => ({ theme: name, indicators: members }));
}

function searchText(indicator: CatalogIndicator): string {
  const aliases = indicatorById(indicator.id)?.aliases ?? [];
  return flat([indicator.id, indicator.name, indicator.shortName, indicator.owner, ...aliases].join("|"));
}

function flat(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
}
