import {
  type Cluster,
  clusters,
  missingReasons,
  observationStatuses,
  origins,
  reportedMeasures,
  statistics,
  type StatisticDefinition,
  timeTransformations,
  units,
  vintageKinds,
} from "@dash/data";
import { GENERATED_NOTE, markdownPage, markdownTable } from "./markdown.ts";

/** Every code list with its 中文 names: the part of the glossary that registries know. */
export function codeListPage(): string {
  return markdownPage([
    GENERATED_NOTE,
    "# 代码表",
    "接口、报表文件和数据库中的代码与中文名称。术语的解释见 [GLOSSARY.md]（../../GLOSSARY.md）。",
    "## 产业集群（cluster）",
    markdownTable(
      ["代码", "表内代码", "名称", "监测指标", "口径提示"],
      (clusters as readonly Cluster[]).map((entry) => [
        entry.id,
        entry.code,
        entry.name,
        entry.monitoredSeries,
        entry.scopeNote,
      ]),
    ),
    "## 时间口径（transformation）",
    markdownTable(
      ["代码", "名称", "存储或推算"],
      timeTransformations.map((entry) => [entry.id, entry.name, entry.stored ? "存储" : "推算"]),
    ),
    "## 分析指标（stat）",
    markdownTable(
      ["代码", "名称", "单位", "算法"],
      (statistics as readonly StatisticDefinition[]).map((entry) => [
        entry.id,
        entry.name,
        { own: "同指标", percent: "%", "percentage-point": "百分点" }[entry.unit],
        entry.explanation,
      ]),
    ),
    "## 填报栏目（measure）",
    markdownTable(
      ["代码", "名称"],
      reportedMeasures.map((entry) => [entry.id, entry.name]),
    ),
    "## 观测状态（status）",
    markdownTable(
      ["代码", "名称", "表内标记", "以后还会变"],
      observationStatuses.map((entry) => [entry.id, entry.name, entry.mark, entry.provisional ? "是" : "否"]),
    ),
    "## 没有数的原因（reason）",
    markdownTable(
      ["代码", "名称", "来自"],
      missingReasons.map((entry) => [entry.id, entry.name, entry.derived ? "推算" : "填报"]),
    ),
    "## 数据来源（origin）",
    markdownTable(
      ["代码", "名称"],
      origins.map((entry) => [entry.id, entry.name]),
    ),
    "## 数据版本（vintage）",
    markdownTable(
      ["代码", "名称", "对应的观测状态"],
      vintageKinds.map((entry) => [entry.id, entry.name, entry.status]),
    ),
    "## 计量单位（unit）",
    markdownTable(
      ["代码", "名称", "基本单位", "倍数"],
      units.map((entry) => [entry.id, entry.name, entry.base, String(entry.multiplier)]),
    ),
  ]);
}
