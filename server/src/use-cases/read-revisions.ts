import { quarterOrMonthCode } from "@dash/data";
import type { RevisionsQuery, RevisionsReply } from "../contract/index.ts";
import { accept, type Outcome } from "../domain/refusal.ts";
import { revisionsOf, summariseRevisions } from "../domain/revision/revisions-of.ts";
import { selectCluster, selectIndicator, storedForm } from "../domain/series/index.ts";
import type { Stores } from "./ports.ts";
import { decimalsOf, unitNameOf, visibleRelease } from "./read-selection.ts";
import { selectMeasure, selectOneArea } from "./select-one-figure.ts";

/** Every published version of an indicator in one area, period by period, and how far first publications were off. */
export function readRevisions(stores: Stores, query: RevisionsQuery): Outcome<RevisionsReply> {
  const indicator = selectIndicator(query.indicator);
  if (!indicator.ok) return indicator;
  const cluster = selectCluster(indicator.value, query.cluster);
  if (!cluster.ok) return cluster;
  const area = selectOneArea(query.area, "修订三角");
  if (!area.ok) return area;
  const measure = selectMeasure(query.measure);
  if (!measure.ok) return measure;

  const transformation = storedForm(indicator.value);
  const versions = stores.facts.versionsOverTime(
    { indicator: indicator.value.id, cluster: cluster.value, transformation, measure: measure.value },
    area.value.code,
  );
  const periods = revisionsOf(
    versions.map((version) =>
      version.status === "C" ? { ...version, value: null, reason: "confidential" } : version,
    ),
  );
  const shown = new Set(periods.flatMap((period) => period.versions.map(({ release }) => release)));
  const statistic = measure.value === "published-growth" ? "published-growth" : "level";
  const { kind } = indicator.value;
  const relative = statistic === "level" && kind !== "rate" && kind !== "index";
  return accept({
    indicator: indicator.value.id,
    area: area.value.code,
    cluster: cluster.value,
    measure: measure.value,
    transformation,
    unit: unitNameOf(indicator.value, statistic),
    decimals: decimalsOf(indicator.value, statistic),
    releases: stores.releases
      .list({ visibleOnly: true })
      .filter(({ id }) => shown.has(id))
      .map(({ id, vintage, publishedAt, note }) => ({ id, vintage, publishedAt, note })),
    periods: periods.map(({ month, versions: known, total, totalPercent }) => ({
      period: quarterOrMonthCode(month),
      versions: known.map(({ release, value, status, reason, change }) => ({
        release,
        value,
        status,
        reason,
        change,
      })),
      total,
      totalPercent,
    })),
    summary: summariseRevisions(periods, relative),
    simulated: versions.some(({ origin }) => origin === "simulated"),
    release: visibleRelease(stores.releases, null),
  });
}
