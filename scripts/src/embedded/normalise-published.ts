import { customaryOrder, indicatorById, lawfulMeasures, reportedMeasures } from "@dash/data";
import {
  parsePublished,
  parseRecords,
  publishedFiles,
  type PublishedTexts,
  sourcePrecedence,
  toCsvLine,
} from "@dash/data/embedded";

/**
 * The three files of published figures in their normal form: releases by source class and edition, figures by
 * release, indicator, area, month and measure.
 * @throws SyntaxError naming what contradicts the registries, a doubled key, or a source or release nothing refers to.
 */
export function normalisePublished(texts: PublishedTexts, compiledAt: string): PublishedTexts {
  const releases = parseRecords(
    publishedFiles.releases.name,
    texts.releases,
    publishedFiles.releases.columns,
  ).map(({ fields }) => fields);
  const order = new Map<string, number>();
  const sorted = releases.toSorted(
    (a, b) =>
      precedenceOf(a["source_class"]!) - precedenceOf(b["source_class"]!) ||
      Number(a["edition"]) - Number(b["edition"]) ||
      compareText(a["id"]!, b["id"]!),
  );
  for (const [index, release] of sorted.entries()) order.set(release["id"]!, index);

  const { name, columns } = publishedFiles.observations;
  const rows = parseRecords(name, texts.observations, columns).map(({ fields }) => fields);
  const measureOrder = new Map<string, number>(reportedMeasures.map((measure, index) => [measure.id, index]));
  const sortedRows = rows.toSorted(
    (a, b) =>
      order.get(a["release"]!)! - order.get(b["release"]!)! ||
      compareText(a["indicator"]!, b["indicator"]!) ||
      customaryOrder(a["area"]!, b["area"]!) ||
      compareText(a["month"]!, b["month"]!) ||
      measureOrder.get(a["measure"]!)! - measureOrder.get(b["measure"]!)!,
  );
  refuseDoubles(sortedRows);
  refuseUnlawfulMeasures(sortedRows);
  refuseUnused(texts, sortedRows, order);

  const result = {
    observations: toCsv(columns, sortedRows),
    releases: toCsv(publishedFiles.releases.columns, sorted),
    sources: texts.sources,
  };
  parsePublished(result, compiledAt);
  return result;
}

type Fields = Readonly<Record<string, string>>;

function toCsv(columns: readonly string[], rows: readonly Fields[]): string {
  return `${[columns.join(","), ...rows.map((row) => toCsvLine(columns.map((column) => row[column]!)))].join("\n")}\n`;
}

function precedenceOf(sourceClass: string): number {
  const position = sourcePrecedence.findIndex((entry) => entry === sourceClass);
  if (position < 0) throw new SyntaxError(`未知的来源类别“${sourceClass}”`);
  return position;
}

/** By code unit: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function refuseDoubles(rows: readonly Fields[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = ["release", "indicator", "area", "month", "measure"].map((column) => row[column]).join(" ");
    if (seen.has(key)) throw new SyntaxError(`同一发布批次中数值重复：${key}`);
    seen.add(key);
  }
}

function refuseUnlawfulMeasures(rows: readonly Fields[]): void {
  for (const row of rows) {
    const indicator = indicatorById(row["indicator"]!);
    if (indicator && !lawfulMeasures(indicator).some((measure) => measure === row["measure"])) {
      throw new SyntaxError(`“${indicator.name}”没有“${row["measure"]}”`);
    }
  }
}

function refuseUnused(
  texts: PublishedTexts,
  rows: readonly Fields[],
  order: ReadonlyMap<string, number>,
): void {
  const { name, columns } = publishedFiles.sources;
  const usedSources = new Set(rows.map((row) => row["source"]));
  for (const { fields } of parseRecords(name, texts.sources, columns)) {
    if (!usedSources.has(fields["id"])) throw new SyntaxError(`来源“${fields["id"]}”没有数据引用`);
  }
  const usedReleases = new Set(rows.map((row) => row["release"]));
  for (const id of order.keys()) {
    if (!usedReleases.has(id)) throw new SyntaxError(`发布批次“${id}”没有数据`);
  }
}
