import {
  type Dataflow,
  type DataflowColumn,
  type Indicator,
  indicatorById,
  matchArea,
  matchCluster,
  matchIndicator,
  type MonthIndex,
  normaliseName,
  parseIndicatorHeading,
  type ReportedMeasure,
  unitByName,
} from "@dash/data";
import {
  chinesePart,
  cornerKeysOf,
  isRowNumberHead,
  isSinglePeriodHead,
  type KeyHead,
  keyHeadOf,
  measureOf,
  splitCombinedHead,
} from "./head-words.ts";
import { readPeriods } from "./read-period.ts";

/** An indicator of a form as a heading writes it. */
export interface WrittenIndicator {
  readonly indicator: Indicator;
  readonly entry: DataflowColumn;
  readonly unit: string | null;
  /** Measure written in the same heading. */
  readonly measure: ReportedMeasure | null;
}

/** What one cell of a head says. */
export type HeadMeaning =
  | { readonly kind: "key"; readonly key: KeyHead }
  | { readonly kind: "corner"; readonly keys: readonly KeyHead[] }
  | { readonly kind: "measure"; readonly measure: ReportedMeasure; readonly unit: string | null }
  | { readonly kind: "single-period" }
  | { readonly kind: "row-number" }
  | ({ readonly kind: "indicator" } & WrittenIndicator)
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "period"; readonly month: MonthIndex }
  | { readonly kind: "area"; readonly area: string }
  | { readonly kind: "cluster"; readonly cluster: string }
  /** A word of another language, or none at all. */
  | { readonly kind: "silent" }
  | { readonly kind: "unknown" };

const FOREIGN_UNITS: readonly string[] = [
  "元",
  "千元",
  "万元",
  "百万元",
  "人",
  "万个",
  "户",
  "个",
  "家",
  "‰",
];
const LONGEST_NAME = 20;
/** Looking for an area is dear, since it looks for similar ones too. */
const AREA_LIKE = /^(?:\p{Script=Han}{2,3}|\p{Script=Han}{2,12}[省市州区])$/u;
const REMEMBERED_TEXTS = 10_000;
const HAN = /\p{Script=Han}/u;
const PERIOD_ONLY =
  /^(?:\d{4}年?度?)?(?:(?:1月?)?[-—–~至到]?\d{1,2}月|第?[一二三四1-4]季度|上半年|前三季度|全年)?(?:累计|末)?$/u;
const ROW_LEVELS = ["province", "prefecture"] as const;

/** Reads headings as the form means them. Texts repeat, so that each is looked into once. */
export function createHeadReader(dataflow: Dataflow): (text: string) => HeadMeaning {
  const remembered = new Map<string, HeadMeaning>();
  return (text) => {
    let meaning = remembered.get(text);
    if (!meaning) {
      meaning = meaningOf(text, dataflow);
      if (remembered.size < REMEMBERED_TEXTS) remembered.set(text, meaning);
    }
    return meaning;
  };
}

function meaningOf(text: string, dataflow: Dataflow): HeadMeaning {
  const whole = meaningAsWritten(text, dataflow);
  if (whole.kind !== "unknown") return whole;
  if (!HAN.test(text)) return /\p{L}/u.test(text) ? { kind: "silent" } : whole;
  const chinese = chinesePart(text);
  return chinese === text ? whole : meaningAsWritten(chinese, dataflow);
}

function meaningAsWritten(text: string, dataflow: Dataflow): HeadMeaning {
  const key = keyHeadOf(text);
  if (key) return { kind: "key", key };
  const keys = cornerKeysOf(text);
  if (keys.length > 0) return { kind: "corner", keys };
  if (isRowNumberHead(text)) return { kind: "row-number" };
  const written = indicatorOfHead(text, dataflow);
  if (written) return { kind: "indicator", ...written };
  const { bare, unit } = withoutUnit(text);
  const behind = unit === null || bare === "" ? null : indicatorOfHead(bare, dataflow);
  if (behind) return { kind: "indicator", ...behind, unit: behind.unit ?? unit };
  const measure = measureOf(text) ?? measureOf(bare);
  if (measure) return { kind: "measure", measure, unit };
  if (isSinglePeriodHead(bare)) return { kind: "single-period" };
  if (bare === "" && unit !== null) return { kind: "unit", unit };
  const months = PERIOD_ONLY.test(bare) ? readPeriods(bare) : [];
  if (months.length === 1) return { kind: "period", month: months[0]! };
  const cluster = bare.length <= LONGEST_NAME ? matchCluster(withoutListMark(bare)) : null;
  if (cluster?.kind === "matched" && HAN.test(bare)) return { kind: "cluster", cluster: cluster.cluster.id };
  const area = AREA_LIKE.test(bare) ? matchArea(bare, { level: ROW_LEVELS }) : null;
  if (area?.kind === "match") return { kind: "area", area: area.area.code };
  return { kind: "unknown" };
}

/** A heading without its unit: 本期累计（亿元）, （亿元）, 亿元. */
function withoutUnit(text: string): { readonly bare: string; readonly unit: string | null } {
  const flat = normaliseName(text);
  if (isUnit(flat)) return { bare: "", unit: flat };
  const match = /^(.*)[([]([^()[\]]+)[)\]]$/u.exec(flat);
  const unit = match?.[2]?.replace(/^(?:计量)?单位:/u, "");
  return match && unit && isUnit(unit) ? { bare: match[1]!, unit } : { bare: flat, unit: null };
}

function isUnit(text: string): boolean {
  return unitByName(text) !== undefined || FOREIGN_UNITS.includes(text);
}

/** The label of a row without what orders it: 其中:, #, 1., （一）, 一、. */
export function withoutListMark(text: string): string {
  return normaliseName(text).replace(
    /^(?:其中:?|#|[·•○●*-]|\d{1,2}[.、)](?!\d)|\(\d{1,2}\)|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、)+/u,
    "",
  );
}

/** The indicator of the form a heading names: as it stands, or with the measure at its end taken off. */
function indicatorOfHead(text: string, dataflow: Dataflow): WrittenIndicator | null {
  const whole = matchInForm(text, dataflow);
  if (whole) return { ...whole, measure: null };
  const combined = splitCombinedHead(text);
  const part = combined && matchInForm(combined.name, dataflow);
  return part ? { ...part, measure: combined.measure } : null;
}

function matchInForm(text: string, dataflow: Dataflow): Omit<WrittenIndicator, "measure"> | null {
  const { name, unit } = parseIndicatorHeading(text);
  const indicator = matchIndicator(normaliseName(text), dataflow.rows === "area" ? "area" : "cluster");
  const entry = dataflow.columns.find((column) => column.indicator === indicator?.id);
  if (indicator && entry) return { indicator, entry, unit };
  const bare = bareUnit(name);
  const byBare =
    bare && dataflow.columns.find((column) => indicatorById(column.indicator)?.name === bare.name);
  return byBare ? { indicator: indicatorById(byBare.indicator)!, entry: byBare, unit: bare.unit } : null;
}

/** Name and unit where the unit in brackets is none the catalogue knows. */
function bareUnit(text: string): { readonly name: string; readonly unit: string } | null {
  const match = /^(.+)\(([^()]+)\)$/.exec(text);
  return match ? { name: match[1]!, unit: match[2]! } : null;
}

/** The one indicator of the form a title speaks of, or null when it names none or several. */
export function indicatorInTitle(text: string, dataflow: Dataflow): WrittenIndicator | null {
  const flat = normaliseName(text);
  const named = dataflow.columns.flatMap((entry) => {
    const indicator = indicatorById(entry.indicator)!;
    const names = [indicator.name, indicator.shortName, ...indicator.aliases].map(normaliseName);
    const longest = names.filter((name) => flat.includes(name)).toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : [{ entry, indicator, longest }];
  });
  const outer = named.filter(
    ({ longest }) => !named.some((other) => other.longest !== longest && other.longest.includes(longest)),
  );
  const only = outer.length === 1 ? outer[0]! : null;
  return only && { indicator: only.indicator, entry: only.entry, unit: null, measure: null };
}
