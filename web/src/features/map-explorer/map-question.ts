import { NO_CLUSTER } from "@dash/data";
import type { MapReply } from "@dash/server/contract";
import type { FigureQuestion } from "../../components/askable-figure.tsx";

/** 从哪来 of one figure of a map. Of a computed measure the levels it was made from are asked. */
export function mapQuestion(reply: MapReply, area: string, name: string): FigureQuestion {
  const isPublishedGrowth = reply.stat === "published-growth";
  return {
    query: {
      indicator: reply.indicator,
      area,
      cluster: reply.cluster === NO_CLUSTER ? undefined : reply.cluster,
      period: reply.period,
      transformation: reply.transformation,
      measure: isPublishedGrowth ? "published-growth" : "level",
    },
    name,
    decimals: reply.stat === "level" || isPublishedGrowth ? reply.decimals : 2,
  };
}
