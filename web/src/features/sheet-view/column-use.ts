import { controlIndicators } from "@dash/data";
import {
  type CatalogIndicator,
  type ColumnUseReply,
  type DataflowReply,
  sheetKeys,
} from "@dash/server/contract";
import type { SelectGroup } from "../../components/select-field.tsx";

type Measure = Extract<ColumnUseReply, { kind: "figure" }>["measure"];
export type IndicatorNames = readonly Pick<CatalogIndicator, "id" | "shortName" | "kind">[];

const MEASURES: Readonly<Record<Measure, string>> = {
  level: "本期",
  "restated-base": "上年同期",
  "published-growth": "同比增长",
};
const UNREAD = "不读";

function measureName(measure: Measure, indicator: IndicatorNames[number] | undefined): string {
  if (measure !== "level" || !indicator) return MEASURES[measure];
  if (indicator.kind === "stock") return "期末";
  return indicator.kind === "flow" ? "本期累计" : MEASURES.level;
}

/** What a column is read as, in words: 营业收入 · 本期累计, 地区, 不读. */
export function nameOfUse(use: ColumnUseReply, indicators: IndicatorNames): string {
  if (use.kind === "ignored") return UNREAD;
  if (use.kind === "key") return sheetKeys.find(({ id }) => id === use.key)?.name ?? use.key;
  // What only forms ask for is in no catalog of published figures.
  const indicator = [...indicators, ...controlIndicators].find(({ id }) => id === use.indicator);
  const measure = measureName(use.measure, indicator);
  return use.indicator === null ? measure : `${indicator?.shortName ?? use.indicator} · ${measure}`;
}

/** A use as the value of an option. */
export function idOfUse(use: ColumnUseReply): string {
  if (use.kind === "ignored") return "ignored";
  return use.kind === "key" ? `key ${use.key}` : `figure ${use.indicator ?? ""} ${use.measure}`;
}

/** The use an option stands for; what is no option is not read. */
export function columnUseOfId(id: string, form: DataflowReply): ColumnUseReply {
  return usesOf(form).find((use) => idOfUse(use) === id) ?? { kind: "ignored" };
}

function usesOf(form: DataflowReply): readonly ColumnUseReply[] {
  const measures = Object.keys(MEASURES) as Measure[];
  const figures =
    form.layout === "long"
      ? measures.map((measure) => ({ kind: "figure" as const, indicator: null, measure }))
      : form.columns.flatMap((column) =>
          measures
            .filter((measure) => column.measures.includes(measure))
            .map((measure) => ({ kind: "figure" as const, indicator: column.indicator, measure })),
        );
  return [...keysOf(form).map((key) => ({ kind: "key" as const, key })), ...figures];
}

function keysOf(form: DataflowReply): readonly (typeof sheetKeys)[number]["id"][] {
  const long = form.layout === "long";
  return sheetKeys
    .map(({ id }) => id)
    .filter((id) => {
      if (id.startsWith("cluster")) return form.rows !== "area";
      return id.startsWith("area") || long;
    });
}

/** The choices for a column of a form. */
export function groupsOfUses(form: DataflowReply, indicators: IndicatorNames): readonly SelectGroup[] {
  const option = (use: ColumnUseReply) => ({ id: idOfUse(use), name: nameOfUse(use, indicators) });
  const uses = usesOf(form);
  return [
    { name: "", options: [{ id: "ignored", name: UNREAD }] },
    { name: "行的名称", options: uses.filter(({ kind }) => kind === "key").map(option) },
    { name: "数据", options: uses.filter(({ kind }) => kind === "figure").map(option) },
  ];
}
