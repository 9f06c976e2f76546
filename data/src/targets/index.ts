import type { ClusterTarget, TargetSet } from "../model/target.ts";
import { plan202111 } from "./plan-2021-11.ts";
import { workPoints2021 } from "./work-points-2021.ts";

export { provincePlan202111, type ProvinceTarget, type ProvinceTargetSet } from "./province-plan-2021-11.ts";

/** Every target set of the province, the default first. No prefecture has a target in any of them. */
export const targetSets = [workPoints2021, plan202111] as const satisfies readonly TargetSet[];

export type TargetSetId = (typeof targetSets)[number]["id"];

export const DEFAULT_TARGET_SET: TargetSetId = "work-points-2021";

/** The target set with this id, or undefined. */
export function targetSetById(id: string): TargetSet | undefined {
  return targetSets.find((set) => set.id === id);
}

/** The row of a cluster in a set, or null when the document does not name the cluster. */
export function clusterTarget(set: TargetSet, cluster: string): ClusterTarget | null {
  return set.targets.find((target) => target.cluster === cluster) ?? null;
}
