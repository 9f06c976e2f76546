import { queryOptions } from "@tanstack/react-query";
import { apiAddress } from "./api-client.ts";
import { ProblemError } from "./problem-error.ts";

/** Map boundaries as TopoJSON or GeoJSON text parsed; the maps room turns them into features. */
export function boundariesQuery(level: "prefectures" | "counties") {
  return queryOptions({
    queryKey: ["boundaries", level],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<unknown> => {
      const response = await fetch(apiAddress(`/boundaries/${level}`), { signal });
      if (response.ok) return response.json();
      throw new ProblemError({
        type: "about:blank",
        title: "地图边界未能载入。请刷新页面重试，数据不受影响。",
        status: response.status,
        code: "boundaries-unavailable",
        path: null,
      });
    },
  });
}
