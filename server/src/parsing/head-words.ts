import { normaliseName, type ReportedMeasure } from "@dash/data";

export const keyHeads = {
  areaCode: ["地区代码", "行政区划代码", "区划代码", "统计区划代码", "地区编码"],
  areaName: [
    "地区",
    "地区名称",
    "市州",
    "市(州)",
    "市州名称",
    "市、州",
    "各市州",
    "地市",
    "城市",
    "区域",
    "行政区",
    "行政区划",
    "行政区划名称",
    "单位名称",
    "地区别",
    "市州别",
  ],
  clusterCode: ["集群代码", "产业集群代码", "产业代码"],
  clusterName: ["产业集群", "集群", "集群名称", "产业集群名称", "产业名称"],
  indicatorCode: ["指标代码", "指标编码"],
  indicatorName: ["指标", "指标名称", "主要指标", "项目", "项目名称", "指标项目"],
  period: ["报告期", "时期", "报告期代码", "时间"],
  unit: ["计量单位", "单位"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type KeyHead = keyof typeof keyHeads;

const keyByWord = new Map<string, KeyHead>(
  (Object.keys(keyHeads) as KeyHead[]).flatMap((key) => keyHeads[key].map((word) => [word, key] as const)),
);

const measureWords: Readonly<Record<ReportedMeasure, readonly string[]>> = {
  level:
    words(`本期累计 本期 本期数 本期值 本期实际 本期末 期末 期末数 期末余额 余额 累计 本年累计 累计数 累计值 累计完成
    自年初累计 年初至本期累计 本月止累计 1-本月 1-本月累计 数值 绝对额 绝对量 绝对数 总量 完成额 实际完成`),
  "restated-base":
    words(`上年同期 去年同期 上年同期累计 去年同期累计 上年同期数 去年同期数 上年同期值 同期 同期数
    同期累计 累计同期 累计上年同期 累计去年同期`),
  "published-growth":
    words(`同比增长 同比增速 同比 增速 增长 增幅 同比增减 同比± ± 同比增长率 增长率 累计同比 累计增长
    累计增速 累计± 累计同比增长 累计同比增速 累计同比增减 本年累计± 比上年同期增长 比去年同期增长 较上年同期增长
    比上年同期增减 比上年增长 比上年同期±`),
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** Figures of a single month or quarter: the platform takes those from the beginning of the year. */
const SINGLE_PERIOD =
  /^(?:本月|当月|本季度?|当季|单季|当期)(?:数|值|实际|完成|同比|增长|增速|同比增长|同比增速|同比增减|上年同期|去年同期|±)*$/u;
/** Numbers of rows: neither a key nor a figure. */
const ROW_NUMBERS: readonly string[] = ["代码", "序号", "行次", "编号", "行号"];

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
  return measureByWord.get(flat) ?? measureByWord.get(withoutPercent(flat));
}

function withoutPercent(flat: string): string {
  return flat.replace(/(?:\(%\)|\[%\]|%)$/u, "").replace(/(?:\+-|\+\/-)$/u, "±");
}

/** Whether a heading asks for the figure of one month or quarter alone. */
export function isSinglePeriodHead(text: string): boolean {
  return SINGLE_PERIOD.test(withoutPercent(normaliseName(text)));
}

/** Whether a heading stands above the numbers of the rows. */
export function isRowNumberHead(text: string): boolean {
  return ROW_NUMBERS.includes(normaliseName(text));
}

/** The keys of a corner cell parted by a slanted line: above it what the columns are, below it what the rows are. */
export function cornerKeysOf(text: string): readonly KeyHead[] {
  const parts = text.normalize("NFKC").split(/[\r\n\\/|／＼╲]|\s{2,}/u);
  const keys = parts.flatMap((part) => keyHeadOf(part) ?? []);
  return keys.length === 2 && keys[0] !== keys[1] ? keys : [];
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

const LONGEST_KEY_HEAD = 80;
const HAN = /\p{Script=Han}/u;

/** The keys a cell of a head names: one, two in a corner parted by a slanted line, or none; in Chinese or with a translation. */
export function keyNamesOf(text: string): readonly KeyHead[] {
  if (text.length > LONGEST_KEY_HEAD || !HAN.test(text)) return [];
  const key = keyHeadOf(text) ?? keyHeadOf(chinesePart(text));
  return key ? [key] : cornerKeysOf(text);
}

const LATIN_WORDS = /[A-Za-z][A-Za-z\s.,&'’/-]*[A-Za-z.]/gu;

/** A bilingual heading without its other language: without its lines, or its words in the same line. */
export function chinesePart(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  const lines = text.split(/[\r\n]+/u).filter((line) => HAN.test(line) || !/[A-Za-z]/.test(line));
  return lines.join("").replace(LATIN_WORDS, "");
}
