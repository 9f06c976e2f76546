import type { APIRequestContext } from "@playwright/test";
import { clusters, dataflowById, indicatorById } from "@dash/data";
import type { ObservationsReply } from "@dash/server/contract";

/** Released levels of an area's clusters in one period, by indicator and cluster; undefined where none is public. */
export async function releasedLevels(
  request: APIRequestContext,
  area: string,
  period: string,
): Promise<(indicator: string, cluster: string) => number | undefined> {
  const levels = new Map<string, number>();
  for (const { indicator, measures } of dataflowById("cluster-quarterly")!.columns) {
    const { kind } = indicatorById(indicator)!;
    if (!(measures as readonly string[]).includes("level") || (kind !== "flow" && kind !== "stock")) continue;
    const reply = await request.get("/api/v1/observations", {
      params: {
        indicator,
        area,
        cluster: clusters.map(({ id }) => id).join(","),
        period,
        transformation: kind === "stock" ? "point" : "year-to-date",
      },
    });
    const { observations } = (await reply.json()) as ObservationsReply;
    for (const { cluster, value } of observations)
      if (value !== null) levels.set(`${indicator}/${cluster}`, value);
  }
  return (indicator, cluster) => levels.get(`${indicator}/${cluster}`);
}
