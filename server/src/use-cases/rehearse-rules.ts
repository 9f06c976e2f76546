import {
  type Dataflow,
  dataflows,
  indicatorById,
  type MonthIndex,
  parseTimePeriod,
  quarterOrMonthCode,
} from "@dash/data";
import type { RehearsalParameters, RehearsalReply } from "../contract/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { transformationOf } from "../domain/validation/figure-key.ts";
import { historyTable } from "../domain/validation/history-table.ts";
import { rehearsable, rehearse } from "../domain/validation/rehearse.ts";
import type { ReportTable } from "../domain/validation/report-table.ts";
import type { Rule } from "../domain/validation/rule.ts";
import { ruleTitle } from "../domain/validation/rule-title.ts";
import { rules } from "../domain/validation/rules/index.ts";
import type { Stores } from "./ports.ts";
import { createPublishedLookup } from "./published-lookup.ts";

/** Stands for every rule that can be asked of published figures. */
export const ALL_RULES = "all";

export interface RehearsalRequest extends RehearsalParameters {
  /** Rule id, or `all`. */
  readonly rule: string;
}

const MONTHS_OF = { year: 12, half: 6, quarter: 3, month: 1 } as const;

interface Range {
  readonly from: MonthIndex | null;
  readonly to: MonthIndex | null;
}

/** What rules would have found in the published figures, and in them alone; nothing is written. */
export function rehearseRules(
  stores: Pick<Stores, "facts">,
  { rule, ...parameters }: RehearsalRequest,
): Outcome<RehearsalReply> {
  const asked = rehearsable(rules).filter(({ id }) => rule === ALL_RULES || id === rule);
  if (asked.length === 0) return noSuchRule(rule);
  const range = readRange(parameters);
  if (!range.ok) return range;
  return accept(rehearseRange(stores, rule, asked, range.value));
}

/** Whether a rehearsal can be carried out; asked before the work is given to another thread. */
export function checkRehearsal({ rule, ...parameters }: RehearsalRequest): Outcome<unknown> {
  const known = rule === ALL_RULES || rehearsable(rules).some(({ id }) => id === rule);
  return known ? readRange(parameters) : noSuchRule(rule);
}

function rehearseRange(
  stores: Pick<Stores, "facts">,
  rule: string,
  asked: readonly Rule[],
  range: Range,
): RehearsalReply {
  const { facts } = stores;
  const months = [...new Set(facts.coverage().map(({ month }) => month))]
    .filter(
      (month) => (range.from === null || month >= range.from) && (range.to === null || month <= range.to),
    )
    .toSorted((a, b) => a - b);
  const known = { published: createPublishedLookup(facts), pending: () => [] };
  const { counts, first, ...sizes } = rehearse(tablesOf(stores, months), known, asked);
  const [earliest] = months;
  const latest = months.at(-1);
  return {
    rule,
    from: earliest === undefined ? null : quarterOrMonthCode(earliest),
    to: latest === undefined ? null : quarterOrMonthCode(latest),
    ...sizes,
    findings: counts.reduce((sum, { findings }) => sum + findings, 0),
    cells: counts.reduce((sum, { cells }) => sum + cells, 0),
    counts: counts.map((count) => ({ ...count, title: ruleTitle(count.rule) })),
    first: first.map(({ month, ...finding }) => ({
      ...finding,
      title: ruleTitle(finding.rule),
      period: quarterOrMonthCode(month),
    })),
  };
}

/** Month by month, so that what last year's tables read is still at hand. */
function* tablesOf(
  { facts }: Pick<Stores, "facts">,
  months: readonly MonthIndex[],
): Generator<{ readonly table: ReportTable; readonly month: MonthIndex }> {
  const forms: readonly Dataflow[] = dataflows;
  for (const month of months)
    for (const form of forms) {
      const table = historyTable(form, month, (indicator, cluster, measure) => {
        const transformation = transformationOf(indicatorById(indicator)!);
        const slice = facts.sliceAt({ indicator, cluster, measure, transformation }, month, null);
        return new Map(slice.map(({ area, value }) => [area, value]));
      });
      if (table) yield { table, month };
    }
}

function readRange({ from, to }: RehearsalParameters): Outcome<Range> {
  const ends: (MonthIndex | null)[] = [];
  for (const [name, text] of [
    ["from", from],
    ["to", to],
  ] as const) {
    const parsed = text === undefined ? null : parseTimePeriod(text);
    if (text !== undefined && !parsed)
      return refuse({
        kind: "invalid",
        code: "invalid-parameter",
        message: `参数${name}“${text}”不是报告期。应为2024-Q2、2024-M05或2024等。`,
        path: name,
      });
    ends.push(parsed && parsed.endMonth - (name === "from" ? MONTHS_OF[parsed.span] - 1 : 0));
  }
  return accept({ from: ends[0]!, to: ends[1]! });
}

function noSuchRule(rule: string): ReturnType<typeof refuse> {
  return refuse({
    kind: "not-found",
    code: "no-such-rule",
    message: `没有可以试算的规则“${rule}”。规则目录见 /api/v1/rules，只看文件写法的规则不能用已发布数据试算。`,
    path: "id",
  });
}
