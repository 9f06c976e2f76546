import { NO_CLUSTER } from "@dash/data";
import type { SeriesReply } from "@dash/server/contract";
import type { QuestionOf } from "./question-of.ts";

/** 从哪来 for the points of a series reply: asks about the stored figure a point is or is made from. */
export function seriesQuestions(reply: SeriesReply, title: string): QuestionOf {
  const isPublishedGrowth = reply.stat === "published-growth";
  const lines = new Map(reply.lines.map((line) => [`${line.indicator}/${line.cluster}/${line.area}`, line]));
  return ({ id, name }, { code, name: periodName }) => {
    const line = lines.get(id);
    if (!line) return null;
    return {
      query: {
        indicator: line.indicator,
        area: line.area,
        cluster: line.cluster === NO_CLUSTER ? undefined : line.cluster,
        period: code,
        transformation: reply.transformation,
        measure: isPublishedGrowth ? "published-growth" : "level",
      },
      name: [title, ...(reply.lines.length > 1 ? [name] : []), periodName].join("，"),
      decimals: reply.stat === "level" || isPublishedGrowth ? reply.decimals : 2,
    };
  };
}
