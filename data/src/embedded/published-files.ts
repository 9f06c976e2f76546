/** Names, columns and order of the files of published figures; the committed files are the source of truth. */
export const publishedFiles = {
  observations: {
    name: "published-observations.csv",
    columns: [
      "release",
      "indicator",
      "area",
      "month",
      "transformation",
      "measure",
      "value",
      "status",
      "source",
      "note",
    ],
  },
  releases: {
    name: "published-releases.csv",
    columns: ["id", "source_class", "edition", "vintage", "note"],
  },
  sources: { name: "published-sources.csv", columns: ["id", "class", "title", "url"] },
} as const;

/**
 * Classes of sources, from the least to the most authoritative: where several state the same figure, the later class
 * is the later release and wins; the others stay as earlier vintages.
 */
export const sourcePrecedence = ["press", "panel", "rating-report", "bulletin", "yearbook"] as const;

/** The texts of the three files. */
export interface PublishedTexts {
  readonly observations: string;
  readonly releases: string;
  readonly sources: string;
}
