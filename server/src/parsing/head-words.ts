import { normaliseName, type ReportedMeasure } from "@dash/data";

export const keyHeads = {
  areaCode: ["地区代码", "行政区划代码", "区划代码", "统计区划代码", "地区编码"],
  areaName: ["地区", "地区名称", "市州", "市(州)", "市州名称", "行政区划", "行政区划名称", "单位名称"],
  clusterCode: ["集群代码", "产业集群代码", "产业代码"],
  clusterName: ["产业集群", "集群", "集群名称", "产业集群名称", "产业名称"],
  indicatorCode: ["指标代码", "指标编码"],
  indicatorName: ["指标", "指标名称"],
  period: ["报告期", "时期", "报告期代码", "时间"],
  unit: ["计量单位", "单位"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type KeyHead = keyof typeof keyHeads;

const keyByWord = new Map<string, KeyHead>(
  (Object.keys(keyHeads) as KeyHead[]).flatMap((key) => keyHeads[key].map((word) => [word, key] as const)),
);

const measureWords: Readonly<Record<ReportedMeasure, readonly string[]>> = {
  level: ["本期累计", "本期", "本期数", "累计", "本年累计", "期末", "本期末", "期末数", "本期值", "数值"],
  "restated-base": ["上年同期", "去年同期", "上年同期累计", "上年同期数"],
  "published-growth": [
    "同比增长",
    "同比增速",
    "同比",
    "增速",
    "同比增减",
    "同比±%",
    "比上年同期增长",
    "比上年增长",
  ],
};

const measureByWord = new Map<string, ReportedMeasure>(
  (Object.keys(measureWords) as ReportedMeasure[]).flatMap((measure) =>
    measureWords[measure].map((word) => [word, measure] as const),
  ),
);

/** What a heading says about rows, or undefined when it is a column of figures. */
export function keyHeadOf(text: string): KeyHead | undefined {
  return keyByWord.get(normaliseName(text));
}

/** The measure a heading of the second line names; the percent sign and brackets do not matter. */
export function measureOf(text: string): ReportedMeasure | undefined {
  const flat = normaliseName(text);
  return measureByWord.get(flat) ?? measureByWord.get(flat.replace(/[((]?%[))]?$/u, ""));
}

/** A heading of one line that carries indicator and measure together, such as 营业收入(亿元)同比增长(%), taken apart. */
export function splitCombinedHead(
  text: string,
): { readonly name: string; readonly measure: ReportedMeasure } | null {
  const flat = normaliseName(text).replace(/\(%\)$/, "");
  for (const [word, measure] of measureByWord)
    if (flat.length > word.length && flat.endsWith(word))
      return { name: flat.slice(0, -word.length).replace(/[-_·:,,]$/u, ""), measure };
  return null;
}
