import type { AreaProfileReply, ProfileRow } from "@dash/server/contract";
import { growthWords, pointDifferenceWords } from "../../format/growth.ts";
import { formatNumber } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { isProvisional } from "../../format/status-mark.ts";

const HEADLINE_INDICATORS = ["tertiary-value-added", "gdp"];

/** One area in one sentence: services' value added, growth against the province, share, rank now and a year earlier. */
export function areaHeadline(profile: AreaProfileReply): string {
  const { area } = profile;
  const row = HEADLINE_INDICATORS.map((id) =>
    profile.indicators.find((entry) => entry.indicator === id && entry.level.value !== null),
  ).find((found) => found !== undefined);
  if (!row || row.level.value === null) return `${area.name}:本库还没有已发布的主要指标。`;
  const provisional = isProvisional(row.level.status) ? "(初步数)" : "";
  const parts = [
    `${area.name}${periodName(row.period, row.transformation)}${row.name}${formatNumber(row.level.value, row.decimals)}${row.unit}${provisional}`,
    growthPart(row, area.level === "province"),
    row.shareOfProvince.value === null || area.level === "province"
      ? ""
      : `占全省${formatNumber(row.shareOfProvince.value, 1)}%`,
    rankPart(row),
  ];
  return `${parts.filter((part) => part !== "").join(",")}。`;
}

function growthPart(row: ProfileRow, isProvince: boolean): string {
  const growth = row.publishedGrowth.value;
  if (growth === null)
    return row.nominalGrowth.value === null ? "" : `名义${growthWords(row.nominalGrowth.value)}`;
  const province = row.provinceGrowth.value;
  const compared = isProvince || province === null ? "" : `,比全省${pointDifferenceWords(growth - province)}`;
  return `同比${growthWords(growth)}${compared}`;
}

function rankPart({ rank }: ProfileRow): string {
  if (rank.rank === null) return "";
  const before = rank.yearEarlier;
  const earlier = before === null ? "" : before === rank.rank ? "(与上年同期相同)" : `(上年同期第${before})`;
  return `居${rank.of}个市州第${rank.rank}位${earlier}`;
}
