import {
  areaByCode,
  type Indicator,
  indicatorById,
  type MonthIndex,
  MONTHS_PER_YEAR,
  PROVINCE_CODE,
  quarterOrMonthCode,
  type ReportedMeasure,
  unit,
} from "@dash/data";
import {
  type DifferenceOrder,
  type DifferenceReply,
  type DifferenceRowReply,
  differenceOrders,
} from "../contract/index.ts";
import {
  type Assessment,
  assessDifference,
  cellDifference,
  type DifferenceKind,
  differenceKindNames,
  expectationOf,
  restatedExpectation,
} from "../domain/difference/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { measureHead } from "../domain/validation/describe-cell.ts";
import type { ComparedRow, Stores, SubmissionRecord } from "./ports.ts";
import { createPublishedLookup } from "./published-lookup.ts";

export interface DifferenceRequest {
  readonly kind: string | undefined;
  readonly order: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

interface Difference extends Assessment {
  readonly kind: DifferenceKind;
  readonly row: ComparedRow;
  readonly before: number | null;
}

/**
 * What an upload would change: against the published figures, and against the earlier upload of the same form. Ranked
 * by effect on the province's figure or by surprise; figures without either come last, in the order of the file.
 */
export function readDifferences(
  stores: Stores,
  submission: SubmissionRecord,
  request: DifferenceRequest,
): Outcome<DifferenceReply> {
  const kind = selectKind(request.kind);
  if (!kind.ok) return kind;
  const order = selectOrder(request.order);
  if (!order.ok) return order;
  const earlier = stores.submissions.previousVersion(submission.id);
  const counts: Record<DifferenceKind, number> = {
    revised: 0,
    changed: 0,
    removed: 0,
    added: 0,
    unchanged: 0,
  };
  const wanted: { kind: DifferenceKind; row: ComparedRow; before: number | null }[] = [];
  const ownProvince = new Map<string, number>();
  for (const row of stores.submissions.compared(submission.id, earlier?.id ?? null)) {
    const difference = cellDifference({
      published: row.published,
      earlier: row.earlier,
      uploaded: row.uploaded,
    });
    counts[difference.kind] += 1;
    if (row.area === PROVINCE_CODE && typeof row.uploaded === "number")
      ownProvince.set(figureName(row, row.month), row.uploaded);
    if (kind.value === null ? difference.kind !== "unchanged" : difference.kind === kind.value)
      wanted.push({ kind: difference.kind, row, before: difference.before ?? null });
  }
  const assess = createAssessor(stores, ownProvince);
  const ranked = wanted
    .map((one): Difference => ({ ...one, ...assess(one.row, one.before) }))
    .toSorted((a, b) => weight(b, order.value) - weight(a, order.value));
  return accept({
    ...counts,
    earlier: earlier && { id: earlier.id, createdAt: earlier.createdAt, createdBy: earlier.createdBy },
    order: order.value,
    total: ranked.length,
    rows: ranked
      .slice(request.offset, request.offset + request.limit)
      .map((one) =>
        toReply(one, stores, one.kind === "removed" ? (earlier?.id ?? submission.id) : submission.id),
      ),
  });
}

function selectKind(text: string | undefined): Outcome<DifferenceKind | null> {
  if (text === undefined) return accept(null);
  if (Object.hasOwn(differenceKindNames, text)) return accept(text as DifferenceKind);
  const known = Object.entries(differenceKindNames).map(([id, name]) => `${id}（${name}）`);
  return refuse({
    kind: "invalid",
    code: "unknown-difference-kind",
    message: `没有“${text}”这种差异。可用：${known.join("、")}。`,
    path: "kind",
  });
}

function selectOrder(text: string | undefined): Outcome<DifferenceOrder> {
  const order = text === undefined ? "effect" : differenceOrders.find((candidate) => candidate === text);
  if (order) return accept(order);
  return refuse({
    kind: "invalid",
    code: "unknown-order",
    message: `没有“${text ?? ""}”这种排序。可用：effect（对全省数的影响）、surprise（出乎预期的程度）。`,
    path: "order",
  });
}

function weight(difference: Difference, order: DifferenceOrder): number {
  const size = order === "effect" ? difference.effect : difference.surprise;
  return size === null ? -1 : Math.abs(size);
}

function figureName({ indicator, cluster, measure, transformation }: ComparedRow, month: MonthIndex): string {
  return `${indicator} ${cluster} ${measure} ${transformation} ${month}`;
}

function isRate(indicator: Indicator | undefined, measure: ReportedMeasure): boolean {
  return measure === "published-growth" || indicator?.kind === "rate" || indicator?.kind === "index";
}

/** Holds figures against their past and against the province's own figure, of this upload or as published. */
function createAssessor(
  stores: Stores,
  ownProvince: ReadonlyMap<string, number>,
): (row: ComparedRow, before: number | null) => Assessment {
  const published = createPublishedLookup(stores.facts);

  function province(row: ComparedRow): number | null {
    const key = { ...row, area: PROVINCE_CODE };
    return (
      published(key) ??
      ownProvince.get(figureName(row, row.month)) ??
      published({ ...key, month: row.month - MONTHS_PER_YEAR })
    );
  }

  return (row, before) => {
    const indicator = indicatorById(row.indicator);
    const kind = isRate(indicator, row.measure) ? "rate" : "level";
    const restated = row.measure === "restated-base";
    const key = restated ? { ...row, measure: "level" as const } : row;
    const past = (month: MonthIndex): number | null => published({ ...key, month });
    return assessDifference({
      kind,
      before,
      after: row.uploaded ?? null,
      expectation: restated ? restatedExpectation(past, row.month) : expectationOf(kind, past, row.month),
      province: indicator?.additiveOverAreas === true && row.measure === "level" ? province(row) : null,
    });
  };
}

function toReply(
  { row, kind, before, ...assessment }: Difference,
  stores: Stores,
  holder: string,
): DifferenceRowReply {
  const indicator = indicatorById(row.indicator);
  return {
    kind,
    area: row.area,
    areaName: areaByCode(row.area)?.name ?? row.area,
    cluster: row.cluster,
    indicator: row.indicator,
    indicatorName: `${indicator?.name ?? row.indicator}${measureHead(row.measure, indicator ?? null)}`,
    measure: row.measure,
    unit: row.measure === "published-growth" || !indicator ? "%" : unit(indicator.unit).name,
    period: quarterOrMonthCode(row.month),
    sheet: row.location.sheet,
    cell: row.location.cell,
    before,
    after: row.uploaded ?? null,
    reason: row.reason,
    ...assessment,
    findings: stores.submissions
      .findingsOnCell(holder, row.location)
      .map(({ rule, severity, message, explanation }) => ({
        rule,
        severity,
        message,
        explanation: explanation?.text ?? null,
      })),
  };
}
