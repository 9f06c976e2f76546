import { vintageKinds } from "@dash/data";
import { releasableVintages } from "../domain/publication/release-checklist.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";

/** The vintage a release is given. */
export function selectVintage(text: string): Outcome<(typeof vintageKinds)[number]> {
  const known = vintageKinds.filter(({ id }) => releasableVintages.includes(id));
  const vintage = known.find(({ id }) => id === text);
  if (vintage) return accept(vintage);
  return refuse({
    kind: "invalid",
    code: "unknown-vintage",
    message: `没有“${text}”这种数据版本。可用：${known.map(({ id, name }) => `${id}（${name}）`).join("、")}。`,
    path: "vintage",
    detail: { known: known.map(({ id }) => id) },
  });
}
