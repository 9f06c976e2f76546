import { clusters, type Dataflow, NO_CLUSTER, prefectures, PROVINCE_CODE } from "@dash/data";

/** Areas a wide form must carry for an upload of this area, in customary order. */
export function expectedAreas(area: string): readonly string[] {
  if (area !== PROVINCE_CODE) return [area];
  return [PROVINCE_CODE, ...prefectures.map((prefecture) => prefecture.code)];
}

/** Clusters each area of a wide form must carry, in the order of the target document. */
export function expectedClusters(dataflow: Dataflow): readonly string[] {
  return dataflow.rows === "area-by-cluster" ? clusters.map((cluster) => cluster.id) : [NO_CLUSTER];
}
