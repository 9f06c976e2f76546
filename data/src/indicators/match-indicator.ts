import type { Indicator, IndicatorBlock } from "../model/indicator.ts";
import { units } from "../model/unit.ts";
import { indicators } from "./registry.ts";

/** Units that appear in forms besides the platform's own; recognised so that a heading still names its indicator. */
const FOREIGN_UNIT_NAMES = ["万元", "千元", "元", "人", "户", "万个", "百分比", "万美元", "亿标准量"];

const unitNames = new Set<string>([...units.map((entry) => entry.name), ...FOREIGN_UNIT_NAMES]);

const INVISIBLE = /[\s\u200B-\u200D\u2060\uFEFF\u00AD]/gu;
const LEADING_MARK = /^(?:其中:|其中|#|[·•])+/u;
const TRAILING_BRACKET = /^(.+)[([【〔]([^()[\]【】〔〕]*)[)\]】〕]$/u;

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
  return { name: flat, unit: null };
}

const byName = new Map<string, Indicator[]>();
for (const entry of indicators as readonly Indicator[]) {
  const names = new Set([entry.id, entry.name, entry.shortName, ...entry.aliases]);
  for (const key of new Set([...names].map((name) => parseIndicatorHeading(name).name))) {
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }
}

/**
 * The indicator a heading, label or id names, or undefined when none or more than one does. The comparison ignores
 * widths, spaces, 其中 marks and a unit in brackets; names with another scope are never mapped.
 */
export function matchIndicator(text: string, block?: IndicatorBlock): Indicator | undefined {
  const candidates = byName.get(parseIndicatorHeading(text).name) ?? [];
  const fitting = block ? candidates.filter((entry) => entry.block === block) : candidates;
  return fitting.length === 1 ? fitting[0] : undefined;
}
