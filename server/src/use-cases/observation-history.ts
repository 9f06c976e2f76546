import {
  type Indicator,
  type MonthIndex,
  periodCode,
  periodName,
  type StoredTransformation,
  termsOf,
  type TimeTransformation,
  timeTransformation,
} from "@dash/data";
import {
  type HistoryQuery,
  type HistoryReply,
  type ObservationVersion,
  reviewStatuses,
} from "../contract/index.ts";
import { accept, type Outcome } from "../domain/refusal.ts";
import { selectCluster, selectMonth, storedForm, withinReleased } from "../domain/series/index.ts";
import { displayNames } from "./display-names.ts";
import type { FactVersion, SliceKey, Stores } from "./ports.ts";
import { releasedMonths, selectReading, unitNameOf } from "./read-selection.ts";
import { selectMeasure, selectOneArea } from "./select-one-figure.ts";

interface StoredInput {
  readonly transformation: StoredTransformation;
  readonly month: MonthIndex;
  readonly sign: 1 | -1;
}

/** Every published version of a figure, newest first; for a derived figure, of each fact it is made from. */
export function readHistory(stores: Stores, query: HistoryQuery): Outcome<HistoryReply> {
  const reading = selectReading(query);
  if (!reading.ok) return reading;
  const { indicator, transformation, period, asof } = reading.value;
  const cluster = selectCluster(indicator, query.cluster);
  if (!cluster.ok) return cluster;
  const area = selectOneArea(query.area, "历史版本");
  if (!area.ok) return area;
  const measure = selectMeasure(query.measure);
  if (!measure.ok) return measure;
  const end = selectMonth(period!.parsed, period!.text, transformation);
  if (!end.ok) return end;
  const months = releasedMonths(stores.facts, indicator, cluster.value, measure.value, asof);
  const within = withinReleased(indicator, { month: end.value, text: period!.text }, months, transformation);
  if (!within.ok) return within;

  const slice = (form: StoredTransformation): SliceKey => ({
    indicator: indicator.id,
    cluster: cluster.value,
    transformation: form,
    measure: measure.value,
  });
  const quarter = stores.facts.versionsOf(slice("quarter"), area.value.code, within.value, asof);
  const inputs = inputsOf(indicator, transformation, quarter.length > 0, within.value);
  const versions = inputs.flatMap(({ transformation: form, month }) =>
    stores.facts
      .versionsOf(slice(form), area.value.code, month, asof)
      .map((version, at) => describe(stores, version, form, at === 0)),
  );
  return accept({
    indicator: indicator.id,
    area: area.value.code,
    cluster: cluster.value,
    period: periodCode(within.value, transformation),
    transformation,
    measure: measure.value,
    unit: unitNameOf(indicator, measure.value === "published-growth" ? "published-growth" : "level"),
    versions,
    derivation: inputs.length > 1 ? derivationOf(inputs, transformation) : null,
  });
}

/** A quarter that was itself published is one fact; any other figure is made of its cumulative terms. */
function inputsOf(
  indicator: Indicator,
  transformation: TimeTransformation,
  quarterStored: boolean,
  month: MonthIndex,
): readonly StoredInput[] {
  if (transformation === "quarter" && quarterStored) return [{ transformation: "quarter", month, sign: 1 }];
  return (termsOf(transformation, month) ?? []).map((term) => ({
    transformation: storedForm(indicator),
    month: term.month,
    sign: term.sign,
  }));
}

function derivationOf(inputs: readonly StoredInput[], transformation: TimeTransformation): string {
  const terms = inputs.map(({ month, sign, transformation: form }, at) => {
    const operator = at === 0 ? "=" : sign === 1 ? "+" : "−";
    return `${operator} ${periodName(month, form)}`;
  });
  return `${timeTransformation(transformation).name} ${terms.join(" ")}`;
}

function describe(
  stores: Stores,
  version: FactVersion,
  form: StoredTransformation,
  current: boolean,
): ObservationVersion & { period: string } {
  const { submissions, confidentiality } = stores;
  const { submission } = version;
  const confidential = version.status === "C";
  // Messages and explanations name figures beside the cell's own; any of them may be a confidential one.
  const guarded = confidential || confidentiality.withholds(version.release, submission?.id ?? null);
  const findings =
    submission === null || guarded ? [] : submissions.findingsOnCell(submission.id, submission.location);
  return {
    period: periodCode(version.month, form),
    value: confidential ? null : version.value,
    status: version.status,
    reason: confidential ? "confidential" : version.reason,
    origin: version.origin,
    note: version.note,
    release: {
      id: version.release,
      vintage: version.vintage,
      publishedAt: version.publishedAt,
      note: version.releaseNote,
    },
    source: version.source,
    submission:
      submission === null
        ? null
        : {
            ...omitLocation(submission),
            ...submission.location,
            ...people(stores, submission),
            revisionNote: guarded ? null : (submissions.find(submission.id)?.revisionNote ?? null),
          },
    findings: findings.map(({ rule, severity, message, explanation }) => ({
      rule,
      severity,
      message,
      explanation: explanation?.text ?? null,
    })),
    current,
  };
}

/** Who sent the upload in and who moved it through review. */
function people(stores: Stores, { id, uploadedBy }: NonNullable<FactVersion["submission"]>) {
  const nameOf = displayNames(stores);
  const steps = stores.submissions.events(id).flatMap(({ at, actor, machine, to }) => {
    const status = machine === "review" ? reviewStatuses.find((known) => known === to) : undefined;
    return status ? [{ at, actor, actorName: nameOf(actor), to: status }] : [];
  });
  return { uploadedByName: nameOf(uploadedBy), steps };
}

function omitLocation(submission: NonNullable<FactVersion["submission"]>) {
  const { id, fileName, sha256, uploadedBy, uploadedAt } = submission;
  return { id, fileName, sha256, uploadedBy, uploadedAt };
}
