import type { Indicator, IndicatorBlock } from "../model/indicator.ts";
import { comparableName } from "../reference-areas/comparable-name.ts";
import { nearestNames } from "../reference-areas/nearest-names.ts";
import { units } from "../model/unit.ts";
import { controlIndicators, indicators } from "./registry.ts";

/** Units that appear in forms besides the platform's own; recognised so that a heading still names its indicator. */
const FOREIGN_UNIT_NAMES = ["万元", "千元", "元", "人", "户", "万个", "百分比", "万美元", "亿标准量"];

const unitNames = new Set<string>([...units.map((entry) => entry.name), ...FOREIGN_UNIT_NAMES]);

const INVISIBLE = /[\s\u200B-\u200D\u2060\uFEFF\u00AD]/gu;
const LEADING_MARK = /^(?:其中:|其中|#|[·•])+/u;
const TRAILING_BRACKET = /^(.+)[([【〔]([^()[\]【】〔〕]*)[)\]】〕]$/u;

/** 营业收入/亿元, 营业收入,亿元: the unit behind a mark instead of in brackets. */
const UNIT_BEHIND_MARK = /^(.+)[/,、:]([^/,、:]+)$/u;

interface IndicatorHeading {
  /** Normalised name without the unit. */
  readonly name: string;
  /** The unit written in trailing brackets, or null when there is none. */
  readonly unit: string | null;
}

/** A heading of a form, taken apart: full- and half-width forms, spaces and 其中 marks no longer matter. */
export function parseIndicatorHeading(text: string): IndicatorHeading {
  const flat = text.normalize("NFKC").replace(INVISIBLE, "").replace(LEADING_MARK, "");
  const match = TRAILING_BRACKET.exec(flat);
  const unit = match?.[2]?.replace(/^(?:计量)?单位:/u, "") ?? "";
  if (match?.[1] && unitNames.has(unit)) return { name: match[1], unit };
  const [, bare, behind] = UNIT_BEHIND_MARK.exec(flat) ?? [];
  if (bare && behind && unitNames.has(behind)) return { name: bare, unit: behind };
  return { name: flat, unit: null };
}

const byName = new Map<string, Indicator[]>();
for (const entry of [...indicators, ...controlIndicators] as readonly Indicator[]) {
  for (const key of new Set([entry.id, ...namesOf(entry)].map(keyOf))) {
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }
}

function keyOf(text: string): string {
  return comparableName(parseIndicatorHeading(text).name);
}

function namesOf(entry: Indicator): readonly string[] {
  return [entry.name, entry.shortName, ...entry.aliases];
}

/**
 * The indicator a heading, label or id names, or undefined when none or more than one does. The comparison ignores
 * widths, spaces, punctuation, 其中 marks and a unit in brackets; names with another scope are never mapped.
 */
export function matchIndicator(text: string, block?: IndicatorBlock): Indicator | undefined {
  const candidates = byName.get(keyOf(text)) ?? [];
  const fitting = block ? candidates.filter((entry) => entry.block === block) : candidates;
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Indicators whose names are nearest to a text that is none, at most three; to be suggested, never taken. */
export function suggestIndicators(text: string): readonly Indicator[] {
  return nearestNames(parseIndicatorHeading(text).name, indicators, namesOf);
}
