import type { Cluster } from "../model/cluster.ts";
import { comparableName } from "../reference-areas/comparable-name.ts";
import { nearestNames } from "../reference-areas/nearest-names.ts";
import { clusters } from "./index.ts";
import { industrySections } from "./industry-sections.ts";

/**
 * What a cluster name in a form or file stands for. `refused` names look alike, or belong to the classification of
 * industries, but have another scope; they are never mapped.
 */
export type ClusterMatch =
  | { readonly kind: "matched"; readonly cluster: Cluster; readonly note: string | null }
  | { readonly kind: "refused"; readonly cluster: Cluster | null; readonly explanation: string }
  | { readonly kind: "unknown" };

const matches = new Map<string, ClusterMatch>();

for (const cluster of clusters as readonly Cluster[]) {
  for (const name of [cluster.id, cluster.code, ...namesOf(cluster)])
    matches.set(comparableName(name), { kind: "matched", cluster, note: null });
  for (const { name, note } of cluster.laterNames)
    matches.set(comparableName(name), { kind: "matched", cluster, note });
  for (const { name, explanation } of cluster.falseFriends)
    matches.set(comparableName(name), { kind: "refused", cluster, explanation });
}
for (const { letter, name } of industrySections)
  matches.set(comparableName(name), {
    kind: "refused",
    cluster: null,
    explanation: `${name}是国民经济行业${letter}门类，不是十大产业集群之一；请按集群名称和口径填报。`,
  });

function namesOf(cluster: Cluster): readonly string[] {
  return [cluster.name, cluster.shortName, ...cluster.aliases];
}

/** Finds a cluster by id, form code, name or alias. Only whole names match; nothing is guessed from a part. */
export function matchCluster(text: string): ClusterMatch {
  return matches.get(comparableName(text)) ?? { kind: "unknown" };
}

/** Clusters whose names are nearest to a text that is none, at most three; to be suggested, never taken. */
export function suggestClusters(text: string): readonly Cluster[] {
  return nearestNames(text, clusters, namesOf);
}
