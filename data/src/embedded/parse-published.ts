import { indicatorById } from "../indicators/index.ts";
import { NO_CLUSTER } from "../model/cluster.ts";
import { type ObservationStatus, observationStatuses } from "../model/observation-status.ts";
import { type ReportedMeasure, reportedMeasures } from "../model/reported-measure.ts";
import { monthIndex } from "../model/time-period.ts";
import { type VintageKind, vintageKinds } from "../model/vintage.ts";
import { areaByCode } from "../reference-areas/index.ts";
import type { EmbeddedObservation, EmbeddedRelease, EmbeddedSource } from "./embedded-release.ts";
import { type EmbeddedRecord, parseRecords } from "./parse-records.ts";
import { publishedFiles, type PublishedTexts } from "./published-files.ts";

const INSTANT_REMARK = "。各条资料的原发布时间不详，此处所列时间为本汇编入库时间。";

/**
 * The published figures as releases in the order of their precedence. `compiledAt` is the instant at which the
 * compilation was embedded; the n-th release counts as published n minutes later, because the true instants are not known.
 * @throws SyntaxError naming file and line when a record is malformed or contradicts the registries.
 */
export function parsePublished(texts: PublishedTexts, compiledAt: string): readonly EmbeddedRelease[] {
  const sources = parseSources(texts.sources);
  const observations = new Map<string, EmbeddedObservation[]>();
  const { name, columns } = publishedFiles.observations;
  for (const record of parseRecords(name, texts.observations, columns)) {
    const release = record.fields["release"]!;
    const rows = observations.get(release) ?? [];
    rows.push(toObservation(record, sources));
    observations.set(release, rows);
  }
  const releases = parseRecords(
    publishedFiles.releases.name,
    texts.releases,
    publishedFiles.releases.columns,
  ).map(({ fields, line }, index) => ({
    id: fields["id"]!,
    vintage: oneOf<VintageKind>(vintageKinds, fields["vintage"]!, publishedFiles.releases.name, line),
    publishedAt: minutesAfter(compiledAt, index + 1),
    note: fields["note"]! + INSTANT_REMARK,
    origin: "published" as const,
    observations: observations.get(fields["id"]!) ?? [],
  }));
  const known = new Set(releases.map((release) => release.id));
  for (const id of observations.keys()) {
    if (!known.has(id)) throw new SyntaxError(`${name}: 未登记的发布批次“${id}”`);
  }
  return releases;
}

function parseSources(text: string): ReadonlyMap<string, EmbeddedSource> {
  const { name, columns } = publishedFiles.sources;
  return new Map(
    parseRecords(name, text, columns).map(({ fields }) => [
      fields["id"]!,
      {
        id: fields["id"]!,
        class: fields["class"]!,
        title: fields["title"]!,
        url: fields["url"] === "" ? null : fields["url"]!,
      },
    ]),
  );
}

function toObservation(
  { fields, line }: EmbeddedRecord,
  sources: ReadonlyMap<string, EmbeddedSource>,
): EmbeddedObservation {
  const file = publishedFiles.observations.name;
  const indicator = indicatorById(fields["indicator"]!);
  const source = sources.get(fields["source"]!);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(fields["month"]!);
  const transformation = fields["transformation"];
  const value = fields["value"]!;
  if (!indicator) throw new SyntaxError(`${file}:${line}：未登记的指标“${fields["indicator"]}”`);
  if (!source) throw new SyntaxError(`${file}:${line}：未登记的来源“${fields["source"]}”`);
  if (!areaByCode(fields["area"]!)) throw new SyntaxError(`${file}:${line}：未知地区“${fields["area"]}”`);
  if (!month) throw new SyntaxError(`${file}:${line}：月份“${fields["month"]}”应写作 2024-06`);
  if (transformation !== (indicator.kind === "stock" ? "point" : "year-to-date")) {
    throw new SyntaxError(`${file}:${line}：“${indicator.name}”不能按“${transformation}”存储`);
  }
  if (!/^-?\d+(?:\.\d+)?$/u.test(value)) throw new SyntaxError(`${file}:${line}：“${value}”不是数字`);
  return {
    indicator: indicator.id,
    cluster: NO_CLUSTER,
    area: fields["area"]!,
    month: monthIndex(Number(month[1]), Number(month[2])),
    transformation,
    measure: oneOf<ReportedMeasure>(reportedMeasures, fields["measure"]!, file, line),
    value: Number(value),
    status: oneOf<ObservationStatus>(observationStatuses, fields["status"]!, file, line),
    reason: null,
    origin: "published",
    note: fields["note"] === "" ? null : fields["note"]!,
    source,
  };
}

function oneOf<Id extends string>(
  entries: readonly { readonly id: Id }[],
  text: string,
  file: string,
  line: number,
): Id {
  const entry = entries.find(({ id }) => id === text);
  if (!entry) throw new SyntaxError(`${file}:${line}：“${text}”不在代码表中`);
  return entry.id;
}

/** `instant` has the fixed offset +08:00, which the result keeps. */
function minutesAfter(instant: string, minutes: number): string {
  const offsetMs = 8 * 3_600_000;
  const local = new Date(Date.parse(instant) + minutes * 60_000 + offsetMs);
  return `${local.toISOString().slice(0, 19)}+08:00`;
}
