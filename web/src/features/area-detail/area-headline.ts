import type { AreaProfileReply, ProfileRow } from "@dash/server/contract";
import { growthWords, pointDifferenceWords } from "../../format/growth.ts";
import { joinedParts } from "../../format/joined-parts.ts";
import { formatNumber } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { isProvisional } from "../../format/status-mark.ts";

const HEADLINE_INDICATORS = ["tertiary-value-added", "gdp"];

/**
 * One area in one sentence: services' value added, growth against the province, share, rank now and a year earlier.
 * Every second part, from the second on, is to be set strong.
 */
export function areaHeadline(profile: AreaProfileReply): readonly string[] {
  const { area } = profile;
  const row = HEADLINE_INDICATORS.map((id) =>
    profile.indicators.find((entry) => entry.indicator === id && entry.level.value !== null),
  ).find((found) => found !== undefined);
  if (!row || row.level.value === null) return [`${area.name}：本库还没有已发布的主要指标。`];
  const provisional = isProvisional(row.level.status) ? "（初步数）" : "";
  return joinedParts(
    [
      `${area.name}${periodName(row.period, row.transformation)}${row.name} `,
      formatNumber(row.level.value, row.decimals),
      ` ${row.unit}${provisional}`,
    ],
    growthParts(row, area.level === "province"),
    shareParts(row, area.level === "province"),
    rankParts(row),
    ["。"],
  );
}

function growthParts(row: ProfileRow, isProvince: boolean): readonly string[] {
  const growth = row.publishedGrowth.value;
  if (growth === null)
    return row.nominalGrowth.value === null ? [] : ["，名义", growthWords(row.nominalGrowth.value), ""];
  const province = row.provinceGrowth.value;
  const compared =
    isProvince || province === null ? "" : `，比全省${pointDifferenceWords(growth - province)}`;
  return ["，同比", growthWords(growth), compared];
}

function shareParts({ shareOfProvince }: ProfileRow, isProvince: boolean): readonly string[] {
  if (isProvince || shareOfProvince.value === null) return [];
  return ["，占全省 ", `${formatNumber(shareOfProvince.value, 1)}%`, ""];
}

function rankParts({ rank }: ProfileRow): readonly string[] {
  if (rank.rank === null) return [];
  const before = rank.yearEarlier;
  const earlier = before === null ? "" : before === rank.rank ? "（与上年相同）" : `（上年第${before}位）`;
  return [`，在有数据的${rank.of}个市州中居`, `第${rank.rank}位`, earlier];
}
