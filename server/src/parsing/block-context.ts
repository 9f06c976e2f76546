import { areaByCode, clusters, type Dataflow, matchArea, matchCluster, normaliseName } from "@dash/data";
import type { HeadText } from "./head-lines.ts";
import { indicatorInTitle, withoutListMark, type WrittenIndicator } from "./head-meaning.ts";

/** A key the words above a block give to all its cells. */
export interface StatedKey {
  readonly value: string;
  /** Cell of the words; null when the upload itself said it. */
  readonly place: { readonly column: number; readonly line: number } | null;
}

/** What the lines above a block say about all of it. */
export interface BlockContext {
  readonly area: StatedKey | null;
  readonly cluster: StatedKey | null;
  readonly indicator: WrittenIndicator | null;
}

/** A text above a block, with its line. */
export interface ContextText extends Pick<HeadText, "text" | "column"> {
  readonly line: number;
}

const LEVELS = ["province", "prefecture"] as const;
const DATED = /\d{4}年(?:度)?(?:第?[一二三四1-4]季度|上半年|前三季度|全年|1?月?[-—–~至到]?\d{1,2}月)?/gu;
const AREA_LABEL = /^(?:综合机关名称|填报单位|填报地区|填报范围|报送地区|填报机关|制表机关|单位名称|地区):?/u;
const AREA_ENDINGS = /^.{1,12}?(?:自治州|省|市|州|林区|全省)/u;

/** Reads the lines above a block; the nearest of them counts. */
export function blockContext(texts: readonly ContextText[], dataflow: Dataflow): BlockContext {
  const nearest = texts.toReversed();
  let area: StatedKey | null = null;
  let cluster: StatedKey | null = null;
  let indicator: WrittenIndicator | null = null;
  for (const { text, column, line } of nearest) {
    const place = { column, line };
    const areaCode: string | null = area === null ? areaInTitle(text) : null;
    if (areaCode !== null) area = { value: areaCode, place };
    const clusterId: string | null = cluster === null ? clusterInTitle(text) : null;
    if (clusterId !== null) cluster = { value: clusterId, place };
    indicator ??= indicatorInTitle(text, dataflow);
  }
  return { area, cluster, indicator };
}

/** The area a title begins with or a label names: 宜昌市2021年上半年…, 综合机关名称：宜昌市统计局. */
function areaInTitle(text: string): string | null {
  const flat = normaliseName(text).replaceAll(DATED, "");
  const code = /(?<!\d)(42\d{4})(?!\d)/.exec(flat)?.[1];
  if (code && areaByCode(code)) return code;
  const named = withoutListMark(flat)
    .replace(AREA_LABEL, "")
    .replace(/统计局.*$/u, "");
  const whole = matchArea(named, { level: LEVELS });
  if (whole.kind === "match") return whole.area.code;
  const start = AREA_ENDINGS.exec(named)?.[0];
  const begun = start === undefined ? null : matchArea(start, { level: LEVELS });
  return begun?.kind === "match" ? begun.area.code : null;
}

function clusterInTitle(text: string): string | null {
  const flat = withoutListMark(text).replaceAll(DATED, "");
  const whole = matchCluster(flat.replace(/\(.*\)$/u, ""));
  if (whole.kind === "matched") return whole.cluster.id;
  const named = clusters.filter(({ name, shortName }) =>
    [name, shortName].some((word) => word.length > 2 && flat.includes(normaliseName(word))),
  );
  return named.length === 1 ? named[0]!.id : null;
}
