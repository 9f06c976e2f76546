import type { ReportedMeasure } from "@dash/data";
import type { ReportColumn } from "../domain/validation/report-table.ts";
import { cellAddress } from "../domain/validation/cell-address.ts";
import { blockContext, type ContextText } from "./block-context.ts";
import type { HeadSource, Segment } from "./head-source.ts";
import { type ColumnMeaning, columnMeaning } from "./head-columns.ts";
import { type HeadLine, type HeadText, withGroupsCarried } from "./head-lines.ts";
import type { KeyHead } from "./head-words.ts";
import type { CrossHead, StatedText, TableHead } from "./table-head.ts";

const YEAR = 12;

/** What the lines of a head say, or null when they are no head of the form. */
export function describeHead(
  source: HeadSource,
  written: readonly HeadLine[],
  segment: Segment,
  keyLine: number,
  above: readonly ContextText[],
): TableHead | null {
  const { dataflow, merges, read } = source;
  const to = Math.min(segment.to, Math.max(...written.map(({ texts }) => texts.length)) - 1);
  const outside = (column: number): boolean =>
    column < segment.from || column > to || segment.keys.has(column);
  const lines = withGroupsCarried(written, merges, outside);
  const figures: number[] = [];
  for (let column = segment.from; column <= to; column += 1)
    if (!outside(column) && lines.some(({ texts }) => texts[column] && !isRowNumber(texts[column], read)))
      figures.push(column);
  const overAll = (text: HeadText): boolean =>
    figures.length > 1 &&
    figures.every((column) => lines.some(({ texts }) => texts[column]?.cell === text.cell));
  const meanings = figures.flatMap((column) => columnMeaning(column, lines, read, overAll) ?? []);
  const part: HeadPart = {
    source,
    keys: keyColumns(segment, meanings),
    meanings: withNeighbours(withPeriodsAsMeasures(meanings)),
    shape: {
      dataflow,
      firstLine: lines[0]!.line,
      lastLine: lines.at(-1)!.line,
      headCell: cellAddress(Math.min(...segment.keys.keys()), keyLine),
      range: { from: segment.from, to: segment.to },
    },
    above,
  };
  return dataflow.layout === "long" ? longHead(part) : (plainHead(part) ?? crossHead(part));
}

interface HeadPart {
  readonly source: HeadSource;
  readonly keys: TableHead["keys"];
  readonly meanings: readonly ColumnMeaning[];
  readonly shape: Pick<TableHead, "dataflow" | "firstLine" | "lastLine" | "headCell" | "range">;
  readonly above: readonly ContextText[];
}

function isRowNumber(text: HeadText | undefined, read: HeadSource["read"]): boolean {
  return text !== undefined && read(text.text).kind === "row-number";
}

/** Columns of keys. A corner parted by a slanted line names both directions: what the columns are not, the rows are. */
function keyColumns(segment: Segment, meanings: readonly ColumnMeaning[]): TableHead["keys"] {
  const keys: Partial<Record<KeyHead, number>> = {};
  for (const [column, names] of segment.keys) {
    const name = names.length === 1 ? names[0]! : names.find((key) => !ofColumns(key, meanings));
    if (name !== undefined) keys[name] ??= column;
  }
  return keys;
}

function ofColumns(key: KeyHead, meanings: readonly ColumnMeaning[]): boolean {
  if (key === "areaName") return meanings.some(({ area }) => area !== null);
  if (key === "clusterName") return meanings.some(({ cluster }) => cluster !== null);
  if (key === "indicatorName")
    return meanings.some(({ indicator, area, cluster }) => indicator !== null || (area ?? cluster) === null);
  return true;
}

/** 2021年上半年 beside 2020年上半年: this period, and the one it is compared with. */
function withPeriodsAsMeasures(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const months = meanings.flatMap(({ period }) => period ?? []);
  const newest = Math.max(...months);
  return meanings.map((meaning) => {
    const { period, measure } = meaning;
    if (period === null || measure === "published-growth") return meaning;
    if (period === newest) return { ...meaning, measure: measure ?? ("level" as const) };
    if (period === newest - YEAR) return { ...meaning, measure: "restated-base" as const };
    return { ...meaning, unknown: { text: "", cell: meaning.headCell, column: meaning.index, own: true } };
  });
}

/** 地区生产总值 beside 同比增长（%）: a growth, or a base, without a name belongs to the indicator left of it. */
function withNeighbours(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  let left: ColumnMeaning["indicator"] = null;
  return meanings.map((meaning) => {
    const { indicator, measure } = meaning;
    if (indicator || !measure || measure === "level" || meaning.unknown) {
      left = measure === null || measure === "level" ? indicator : null;
      return meaning;
    }
    return left ? { ...meaning, indicator: left } : meaning;
  });
}

/** Headings that say nothing the form asks for, each once. */
function leftOver(
  part: HeadPart,
  taken: readonly { readonly index: number }[],
): Pick<TableHead, "unknownHeads" | "setAside"> {
  const unknown = new Map<string, StatedText>();
  const setAside = new Map<string, StatedText>();
  for (const meaning of part.meanings) {
    if (taken.some(({ index }) => index === meaning.index)) continue;
    if (meaning.singlePeriod) setAside.set(meaning.singlePeriod.cell, meaning.singlePeriod);
    else {
      const cell = meaning.unknown?.cell ?? meaning.headCell;
      const text = meaning.unknown?.text || textAt(part, cell);
      if (text !== "") unknown.set(cell, { cell, text });
    }
  }
  return { unknownHeads: [...unknown.values()], setAside: [...setAside.values()] };
}

function textAt({ source }: HeadPart, cell: string): string {
  for (const row of source.rows.values())
    for (const [column, content] of row.cells.entries())
      if (content?.kind === "text" && cellAddress(column, row.line) === cell) return content.text.trim();
  return "";
}

function longHead(part: HeadPart): TableHead | null {
  const { keys, shape } = part;
  const indicator = keys.indicatorCode !== undefined || keys.indicatorName !== undefined;
  const area = keys.areaCode !== undefined || keys.areaName !== undefined;
  if (!indicator || !area || keys.period === undefined) return null;
  const columns = part.meanings.flatMap(({ index, headCell, measure, unknown }): readonly ReportColumn[] =>
    measure && !unknown ? [{ indicator: null, measure, mandatory: false, index, headCell, unit: null }] : [],
  );
  return { ...shape, keys, columns, ...leftOver(part, columns) };
}

/** Rows name the area (and the cluster), columns the indicator, or the title does for all of them. */
function plainHead(part: HeadPart): TableHead | null {
  const { keys, shape, source } = part;
  const { dataflow } = source;
  const cluster = keys.clusterCode !== undefined || keys.clusterName !== undefined;
  const area = keys.areaCode !== undefined || keys.areaName !== undefined;
  const indicator = keys.indicatorCode !== undefined || keys.indicatorName !== undefined;
  if (!area || indicator || cluster !== (dataflow.rows === "area-by-cluster")) return null;
  if (part.meanings.some((meaning) => meaning.area !== null || meaning.cluster !== null)) return null;
  const named = part.meanings.some((meaning) => meaning.indicator !== null);
  const titled = named ? null : blockContext(part.above, dataflow).indicator;
  const columns = part.meanings.flatMap((meaning): readonly ReportColumn[] => {
    const written = meaning.indicator ?? (meaning.measure || meaning.unit !== null ? titled : null);
    if (!written || meaning.unknown || meaning.singlePeriod) return [];
    return [
      {
        indicator: written.indicator,
        measure: meaning.measure ?? ("level" satisfies ReportedMeasure),
        mandatory: written.entry.mandatory,
        index: meaning.index,
        headCell: meaning.headCell,
        unit: meaning.unit,
      },
    ];
  });
  return columns.length === 0 ? null : { ...shape, keys, columns, ...leftOver(part, columns) };
}

function crossHead(part: HeadPart): TableHead | null {
  const { keys, shape, source } = part;
  if (keys.period !== undefined) return null;
  const rows = rowsOfCross(part);
  if (!rows) return null;
  const context = blockContext(part.above, source.dataflow);
  const byCluster = source.dataflow.rows === "area-by-cluster";
  const columns = part.meanings.flatMap((meaning) => {
    if (meaning.unknown || meaning.singlePeriod) return [];
    const { index, headCell, unit, area, cluster, measure } = meaning;
    const indicator = meaning.indicator?.indicator ?? null;
    if (indicator === null && measure === null && area === null && cluster === null) return [];
    if (rows.kind !== "indicator" && !indicator && !context.indicator) return [];
    if (byCluster && rows.kind !== "cluster" && cluster === null && !context.cluster) return [];
    return [{ index, headCell, line: shape.lastLine, indicator, measure, unit, area, cluster }];
  });
  if (columns.length === 0) return null;
  const cross: CrossHead = {
    rows: rows.kind,
    nameColumn: rows.nameColumn,
    unitColumn: keys.unit ?? null,
    columns,
    context,
  };
  return {
    ...shape,
    keys,
    columns: columns.map(({ index, headCell, indicator, measure, unit }): ReportColumn => ({
      indicator,
      measure: measure ?? "level",
      mandatory: false,
      index,
      headCell,
      unit,
    })),
    cross,
    ...leftOver(part, columns),
  };
}

/** What the rows of a block are that is no plain one, and the column that names them. */
function rowsOfCross({
  keys,
  meanings,
  source,
}: HeadPart): { readonly kind: CrossHead["rows"]; readonly nameColumn: number } | null {
  const byCluster = source.dataflow.rows === "area-by-cluster";
  const indicators = meanings.some(({ indicator }) => indicator !== null);
  const { areaName, clusterName, indicatorName } = keys;
  if (areaName !== undefined && clusterName === undefined && indicatorName === undefined)
    return byCluster ? { kind: "area", nameColumn: areaName } : null;
  if (clusterName !== undefined && areaName === undefined)
    return byCluster ? { kind: "cluster", nameColumn: clusterName } : null;
  if (indicatorName === undefined || areaName !== undefined) return null;
  if (!indicators) return { kind: "indicator", nameColumn: indicatorName };
  return byCluster ? { kind: "cluster", nameColumn: indicatorName } : null;
}
