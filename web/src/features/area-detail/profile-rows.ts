import type { CatalogIndicator, ProfileRow } from "@dash/server/contract";

/** A row of the profile under its theme; the theme is named once, on the first row. */
export interface ThemedRow {
  readonly row: ProfileRow;
  readonly theme: string;
}

/** Rows gathered by theme, themes and rows in the order of the catalogue. */
export function profileRows(
  rows: readonly ProfileRow[],
  indicators: readonly CatalogIndicator[],
): readonly ThemedRow[] {
  const themeOf = new Map(indicators.map((indicator) => [indicator.id, indicator.theme]));
  const themes = [...new Set(rows.map((row) => themeOf.get(row.indicator) ?? ""))];
  return themes.flatMap((theme) =>
    rows
      .filter((row) => (themeOf.get(row.indicator) ?? "") === theme)
      .map((row, place) => ({ row, theme: place === 0 ? theme : "" })),
  );
}
