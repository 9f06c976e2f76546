import { indicators } from "../indicators/index.ts";
import type { Dataflow, DataflowColumn } from "../model/dataflow.ts";
import { FIGURE_GUIDE, FORM_ISSUER, FORM_NOTICE, FORM_VALID_UNTIL, GAP_GUIDE } from "./form-notice.ts";
import { yearbookNotation } from "./form-notation.ts";
import { lawfulMeasures } from "./lawful-measures.ts";

/** Every indicator may come in the long form, each with its lawful facts. */
const columns: readonly DataflowColumn[] = indicators.map((entry) => ({
  indicator: entry.id,
  measures: lawfulMeasures(entry),
  mandatory: false,
}));

export const observationsLong = {
  id: "observations-long",
  name: "历史数据批量表",
  formNumber: "鄂服批01表",
  layout: "long",
  rows: "observation",
  columns,
  issuer: FORM_ISSUER,
  validUntil: FORM_VALID_UNTIL,
  guide: [
    FORM_NOTICE,
    "每行为一个地区、一个产业集群、一个报告期的一个指标。地区级指标的产业集群填“_T”。",
    "报告期写法：2024-Q2为1—6月累计或6月末，2024-Q4为全年累计或12月末，2024-M05为1—5月累计或5月末。累计数只按累计填报，平台不接受当季数改称累计数。",
    "本期、上年同期、同比增速是三个独立的事实，有什么填什么，不要互相推算；增加值类指标不填上年同期，比率类指标只填本期。",
    "同一地区、产业集群、报告期、指标只能有一行。",
    FIGURE_GUIDE,
    GAP_GUIDE,
  ],
  notation: yearbookNotation,
  uploadRoles: ["province-reporter", "department"],
} as const satisfies Dataflow;
