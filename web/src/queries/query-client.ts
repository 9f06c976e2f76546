import { QueryClient } from "@tanstack/react-query";
import { catalogQuery } from "./catalog.ts";
import { ProblemError } from "./problem-error.ts";

/**
 * Released replies are revalidated by ETag, so that asking again is cheap. When the catalogue learns of a release,
 * everything in view is asked for again: an open page changes at the hour without a reload.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) =>
          failures < 2 && error instanceof ProblemError && error.problem.status >= 500,
      },
    },
  });
  let shown: number | null | undefined;
  client.getQueryCache().subscribe(({ query, type }) => {
    if (type !== "updated" || query.queryKey[0] !== catalogQuery.queryKey[0]) return;
    const release = client.getQueryData(catalogQuery.queryKey)?.release;
    if (release === undefined || release === shown) return;
    const known = shown !== undefined;
    shown = release;
    if (known) void client.invalidateQueries({ predicate: (other) => other !== query });
  });
  return client;
}
