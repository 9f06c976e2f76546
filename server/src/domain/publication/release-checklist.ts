import { type VintageKind, vintageKinds } from "@dash/data";
import { type ReviewSubject, stateAllows } from "../review/review-machine.ts";
import { reviewStatusNames } from "../review/review-status.ts";

export interface ReleaseCandidate extends ReviewSubject {
  readonly id: string;
  /** What the candidate carries, as `dataflow|area|month`; two candidates with one key contradict each other. */
  readonly key: string;
}

export interface ReleaseObstacle {
  readonly submission: string;
  /** 中文, with the way out. */
  readonly message: string;
}

/** Vintages an upload can be released as; simulation and compilation belong to embedded data. */
export const releasableVintages: readonly VintageKind[] = vintageKinds
  .map((kind) => kind.id)
  .filter((id) => id !== "simulation" && id !== "compilation");

/** Everything that stands against releasing these uploads together; empty when nothing does. */
export function releaseObstacles(candidates: readonly ReleaseCandidate[]): readonly ReleaseObstacle[] {
  const byKey = new Map<string, string>();
  const obstacles: ReleaseObstacle[] = [];
  for (const candidate of candidates) {
    if (!stateAllows("release", candidate)) {
      obstacles.push({
        submission: candidate.id,
        message: `报送${candidate.id}当前为“${reviewStatusNames[candidate.reviewStatus]}”，只有“${reviewStatusNames.locked}”的报送可以发布。`,
      });
      continue;
    }
    const other = byKey.get(candidate.key);
    if (other === undefined) byKey.set(candidate.key, candidate.id);
    else
      obstacles.push({
        submission: candidate.id,
        message: `报送${candidate.id}与${other}是同一报表、地区、报告期，一次发布只能选其一。`,
      });
  }
  return obstacles;
}
