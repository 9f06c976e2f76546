import {
  areaByCode,
  indicatorById,
  periodName,
  quarterOrMonthCode,
  reportedMeasures,
  type StoredTransformation,
} from "@dash/data";
import type { ConfidentialQuery, ConfidentialReply } from "../contract/index.ts";
import { maySeeConfidential } from "../domain/confidentiality/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { selectCluster, selectIndicator, selectPeriod, storedForm } from "../domain/series/index.ts";
import type { Actor } from "./actor.ts";
import type { WithheldValue } from "./confidential-ports.ts";
import type { Stores } from "./ports.ts";
import { unitNameOf } from "./read-selection.ts";
import { selectMeasure, selectOneArea } from "./select-one-figure.ts";

/** The true values of a confidential figure, for those who report or review it. */
export function readConfidential(
  stores: Stores,
  query: ConfidentialQuery,
  actor: Actor,
): Outcome<ConfidentialReply> {
  const selected = selectIndicator(query.indicator);
  if (!selected.ok) return selected;
  const indicator = selected.value;
  const cluster = selectCluster(indicator, query.cluster);
  if (!cluster.ok) return cluster;
  const area = selectOneArea(query.area, "保密数据");
  if (!area.ok) return area;
  const measure = selectMeasure(query.measure);
  if (!measure.ok) return measure;
  const period = selectPeriod(query.period);
  if (!period.ok) return period;
  if (!maySeeConfidential(area.value.code, actor))
    return refuse({
      kind: "forbidden",
      code: "confidential",
      message: `这个数据保密，只有${area.value.name}的填报人员、审核人员和省级审核、发布人员可以查看。`,
      path: "area",
    });
  const month = period.value.endMonth;
  const form = storedForm(indicator);
  const slice = { indicator: indicator.id, cluster: cluster.value, measure: measure.value };
  const read = (transformation: StoredTransformation) =>
    stores.confidentiality.valuesOf({ ...slice, transformation }, area.value.code, month);
  const quarter = query.transformation === "quarter" ? read("quarter") : [];
  // The first quarter is the cumulative figure under another name.
  const values = quarter.length > 0 ? quarter : read(form);
  return accept({
    ...slice,
    area: area.value.code,
    period: quarterOrMonthCode(month),
    unit: unitNameOf(indicator, measure.value === "published-growth" ? "published-growth" : "level"),
    values: values.map(({ release, value, status, reason, protects }) => ({
      release,
      value,
      status,
      reason,
      explanation: explanationOf(reason, protects),
    })),
  });
}

function explanationOf(reason: WithheldValue["reason"], protects: WithheldValue["protects"]): string {
  switch (reason) {
    case "few-units":
      return "单位数不足最少公布数，按规定保密。";
    case "dominated":
      return "最大单位占比过高，按规定保密。";
    case "complementary":
      return protects === null
        ? "为防止推算出其他保密数据，一并不公布。"
        : `为防止推算出${describeKey(protects)}，一并不公布。`;
  }
}

function describeKey({
  indicator,
  area,
  month,
  measure,
  transformation,
}: NonNullable<WithheldValue["protects"]>): string {
  const column = reportedMeasures.find(({ id }) => id === measure)?.name ?? measure;
  const name = indicatorById(indicator)?.name ?? indicator;
  const period = periodName(quarterOrMonthCode(month), transformation);
  return `${areaByCode(area)?.name ?? area}${period}${name}（${column}）`;
}
