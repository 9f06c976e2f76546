import type { Cluster } from "../model/cluster.ts";
import { clusters } from "./index.ts";

/** What a cluster name in a form or file stands for. `refused` names look alike but have another scope. */
export type ClusterMatch =
  | { readonly kind: "matched"; readonly cluster: Cluster; readonly note: string | null }
  | { readonly kind: "refused"; readonly cluster: Cluster; readonly explanation: string }
  | { readonly kind: "unknown" };

/** Full-width forms made half-width, white space and zero-width characters removed, lower case. */
function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200B-\u200D]/gu, "")
    .toLowerCase();
}

const matches = new Map<string, ClusterMatch>();

for (const cluster of clusters as readonly Cluster[]) {
  const names = [cluster.id, cluster.code, cluster.name, cluster.shortName, ...cluster.aliases];
  for (const name of names) matches.set(normalise(name), { kind: "matched", cluster, note: null });
  for (const { name, note } of cluster.laterNames)
    matches.set(normalise(name), { kind: "matched", cluster, note });
  for (const { name, explanation } of cluster.falseFriends)
    matches.set(normalise(name), { kind: "refused", cluster, explanation });
}

/** Finds a cluster by id, form code, name or alias. Only whole names match; nothing is guessed from a part. */
export function matchCluster(text: string): ClusterMatch {
  return matches.get(normalise(text)) ?? { kind: "unknown" };
}
