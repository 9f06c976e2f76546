import { type ReferenceArea, type ReportedMeasure, reportedMeasures } from "@dash/data";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { selectAreas } from "../domain/series/index.ts";

/** The one area a read about a single figure is for. */
export function selectOneArea(text: string, what: string): Outcome<ReferenceArea> {
  const areas = selectAreas(text);
  if (!areas.ok) return areas;
  const [area, ...others] = areas.value;
  if (area !== undefined && others.length === 0) return accept(area);
  return refuse({
    kind: "invalid",
    code: "one-area-expected",
    message: `${what}一次只查一个地区。请用六位地区代码，如 area=420500。`,
    path: "area",
  });
}

/** The column of a form a parameter names; `level` when it is left out. */
export function selectMeasure(text: string | undefined): Outcome<ReportedMeasure> {
  if (text === undefined) return accept("level");
  const measure = reportedMeasures.find((candidate) => candidate.id === text);
  if (measure) return accept(measure.id);
  return refuse({
    kind: "invalid",
    code: "unknown-measure",
    message: `没有“${text}”这种上报栏。可用：${reportedMeasures.map((one) => `${one.id}（${one.name}）`).join("、")}。`,
    path: "measure",
    detail: { allowed: reportedMeasures.map((one) => one.id) },
  });
}
