import type { ReleaseReply } from "@dash/server/contract";
import type { ReleasesState } from "../../url-state/releases-state.ts";

/** The releases that fit state, vintage and period, in the order given. */
export function findReleases(
  releases: readonly ReleaseReply[],
  { show, vintage, period }: Omit<ReleasesState, "page">,
): readonly ReleaseReply[] {
  return releases.filter(
    (release) =>
      (show === "all" || release.state === show) &&
      (vintage === null || release.vintage === vintage) &&
      (period === null || release.periods.includes(period)),
  );
}

/** Every vintage there is, by id and name, in the order met. */
export function vintagesOf(
  releases: readonly ReleaseReply[],
): readonly { readonly id: string; readonly name: string }[] {
  return [...new Map(releases.map(({ vintage, vintageName }) => [vintage, vintageName]))].map(
    ([id, name]) => ({ id, name }),
  );
}

/** Every period there is, newest first. */
export function periodsOf(releases: readonly ReleaseReply[]): readonly string[] {
  return [...new Set(releases.flatMap(({ periods }) => periods))].sort(
    (left, right) => monthOf(right) - monthOf(left),
  );
}

/** Orders period codes by the month they end in: 2025-Q1 and 2025-M03 stand together. */
function monthOf(period: string): number {
  const [year, part] = period.split("-");
  const kind = part?.[0] ?? "S";
  const number = Number(part?.slice(1) ?? "2");
  return Number(year) * 12 + (kind === "M" ? number : kind === "Q" ? number * 3 : number * 6);
}
