import {
  type Indicator,
  type MonthIndex,
  periodCode,
  periodName,
  type ReportedMeasure,
  reportedMeasures,
  type StoredTransformation,
  termsOf,
  type TimeTransformation,
  timeTransformation,
} from "@dash/data";
import type { HistoryQuery, HistoryReply, ObservationVersion } from "../contract/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import {
  selectAreas,
  selectCluster,
  selectMonth,
  storedForm,
  withinReleased,
} from "../domain/series/index.ts";
import type { FactVersion, SliceKey, Stores, SubmissionStore } from "./ports.ts";
import { releasedMonths, selectReading, unitNameOf } from "./read-selection.ts";

interface StoredInput {
  readonly transformation: StoredTransformation;
  readonly month: MonthIndex;
  readonly sign: 1 | -1;
}

/** Every published version of a figure, newest first; for a derived figure, of each fact it is made from. */
export function readHistory(stores: Stores, query: HistoryQuery): Outcome<HistoryReply> {
  const reading = selectReading(query);
  if (!reading.ok) return reading;
  const { indicator, transformation, period } = reading.value;
  const cluster = selectCluster(indicator, query.cluster);
  if (!cluster.ok) return cluster;
  const areas = selectAreas(query.area);
  if (!areas.ok) return areas;
  const [area, ...others] = areas.value;
  if (area === undefined || others.length > 0)
    return refuse({
      kind: "invalid",
      code: "one-area-expected",
      message: "历史版本一次只查一个地区。请用六位地区代码，如 area=420500。",
      path: "area",
    });
  const measure = selectMeasure(query.measure);
  if (!measure.ok) return measure;
  const end = selectMonth(period!.parsed, period!.text, transformation);
  if (!end.ok) return end;
  const months = releasedMonths(stores.facts, indicator, cluster.value, measure.value, null);
  const within = withinReleased(indicator, { month: end.value, text: period!.text }, months, transformation);
  if (!within.ok) return within;

  const slice = (form: StoredTransformation): SliceKey => ({
    indicator: indicator.id,
    cluster: cluster.value,
    transformation: form,
    measure: measure.value,
  });
  const inputs = inputsOf(stores, indicator, transformation, slice, area.code, within.value);
  const versions = inputs.flatMap(({ transformation: form, month }) =>
    stores.facts
      .versionsOf(slice(form), area.code, month)
      .map((version, at) => describe(stores.submissions, version, form, at === 0)),
  );
  return accept({
    indicator: indicator.id,
    area: area.code,
    cluster: cluster.value,
    period: periodCode(within.value, transformation),
    transformation,
    measure: measure.value,
    unit: unitNameOf(indicator, measure.value === "published-growth" ? "published-growth" : "level"),
    versions,
    derivation: inputs.length > 1 ? derivationOf(inputs, transformation) : null,
  });
}

function selectMeasure(text: string | undefined): Outcome<ReportedMeasure> {
  if (text === undefined) return accept("level");
  const measure = reportedMeasures.find((candidate) => candidate.id === text);
  if (measure) return accept(measure.id);
  return refuse({
    kind: "invalid",
    code: "unknown-measure",
    message: `没有“${text}”这种上报栏。可用：${reportedMeasures.map((one) => `${one.id}（${one.name}）`).join("、")}。`,
    path: "measure",
    detail: { allowed: reportedMeasures.map((one) => one.id) },
  });
}

/** A quarter that was itself published is one fact; any other figure is made of its cumulative terms. */
function inputsOf(
  stores: Stores,
  indicator: Indicator,
  transformation: TimeTransformation,
  slice: (form: StoredTransformation) => SliceKey,
  area: string,
  month: MonthIndex,
): readonly StoredInput[] {
  if (transformation === "quarter" && stores.facts.versionsOf(slice("quarter"), area, month).length > 0)
    return [{ transformation: "quarter", month, sign: 1 }];
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
  submissions: SubmissionStore,
  version: FactVersion,
  form: StoredTransformation,
  current: boolean,
): ObservationVersion & { period: string } {
  const { submission } = version;
  const findings = submission === null ? [] : submissions.findingsOnCell(submission.id, submission.location);
  const confidential = version.status === "C";
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
    submission: submission === null ? null : { ...omitLocation(submission), ...submission.location },
    findings: findings.map(({ rule, severity, message, explanation }) => ({
      rule,
      severity,
      message,
      explanation,
    })),
    current,
  };
}

function omitLocation(submission: NonNullable<FactVersion["submission"]>) {
  const { id, fileName, sha256, uploadedBy, uploadedAt } = submission;
  return { id, fileName, sha256, uploadedBy, uploadedAt };
}
