import { areaByCode, prefectures, PROVINCE_CODE, type VintageKind, vintageKinds } from "@dash/data";
import { beijingMinute } from "./beijing-minute.ts";
import { type ReleaseCandidate, releaseObstacles } from "./release-checklist.ts";

/** One line of the list that is gone through before a release. */
export interface ChecklistItem {
  /** Names what was seen: it changes when the matter grows, so that an old acknowledgement does not cover it. */
  readonly id: string;
  /** An error stops the release; a warning must be acknowledged. */
  readonly severity: "error" | "warning";
  /** 中文. */
  readonly title: string;
  /** 中文, with the way out. */
  readonly message: string;
  /** The uploads it is about; empty when it is about the release. */
  readonly submissions: readonly string[];
}

/** An upload with what must be in order before it is released. */
export interface PlannedUpload extends ReleaseCandidate {
  /** 中文: area, period and form. */
  readonly name: string;
  /** 核实性 findings without an explanation. */
  readonly unexplained: number;
  /** Whether it revises something, and why. */
  readonly revision: boolean;
  readonly revisionNote: string | null;
}

/** Published figures the uploads would replace, by the vintage they were published as. */
export interface ReplacedFigures {
  readonly vintage: VintageKind;
  readonly cells: number;
  readonly changed: number;
}

/** A form and period of the release with the areas that have figures of it, published or in this release. */
export interface PeriodCoverage {
  readonly name: string;
  readonly areas: readonly string[];
}

export interface ReleasePlan {
  readonly publisher: string;
  readonly uploads: readonly PlannedUpload[];
  readonly vintage: VintageKind;
  /** UTC; null is at once. */
  readonly publishAt: string | null;
  readonly replaced: readonly ReplacedFigures[];
  readonly coverage: readonly PeriodCoverage[];
  /** Cells that will not be shown. */
  readonly suppressed: number;
  /** 中文: which, and why. */
  readonly suppressedNotice?: string | null;
  readonly cells: number;
  /** Areas whose figures beside these are simulated. */
  readonly simulatedAreas: readonly string[];
}

const WORK_BEGINS = 8;
const WORK_ENDS = 18;
const SATURDAY = 6;
const SUNDAY = 0;
const NAMES_SHOWN = 20;
const PRELIMINARY: readonly VintageKind[] = ["flash", "preliminary"];
/** Stages of compilation from the first to the last; the others are no stage. */
const STAGES: readonly VintageKind[] = ["flash", "preliminary", "verified", "final", "census-revision"];

/** Everything to be looked at before a release, errors first. Empty when nothing stands against it. */
export function releaseChecklist(plan: ReleasePlan): readonly ChecklistItem[] {
  const items = [
    ...stateErrors(plan),
    ...plan.uploads.flatMap((upload) => uploadErrors(plan, upload)),
    ...vintageErrors(plan),
    ...coverageWarnings(plan),
    ...revisionWarnings(plan),
    ...figureWarnings(plan),
    ...hourWarnings(plan),
  ];
  return [
    ...items.filter((item) => item.severity === "error"),
    ...items.filter((item) => item.severity === "warning"),
  ];
}

/** What still stops a release: every error, and every warning not acknowledged. */
export function openItems(
  items: readonly ChecklistItem[],
  acknowledged: readonly string[],
): readonly ChecklistItem[] {
  return items.filter((item) => item.severity === "error" || !acknowledged.includes(item.id));
}

function stateErrors({ uploads }: ReleasePlan): readonly ChecklistItem[] {
  return releaseObstacles(uploads).map(({ submission, message }, at) => ({
    id: `not-releasable:${submission}:${at}`,
    severity: "error",
    title: "不能发布的上报",
    message,
    submissions: [submission],
  }));
}

function uploadErrors({ publisher }: ReleasePlan, upload: PlannedUpload): readonly ChecklistItem[] {
  const items: ChecklistItem[] = [];
  const add = (id: string, title: string, message: string): void => {
    items.push({ id: `${id}:${upload.id}`, severity: "error", title, message, submissions: [upload.id] });
  };
  if (upload.uploader === publisher)
    add("own-upload", "上报人与发布人相同", `${upload.name}由本账号上报，须由另一名发布员发布。`);
  if (upload.unexplained > 0)
    add(
      "unexplained",
      "核实性问题未说明",
      `${upload.name}有${upload.unexplained}条核实性问题没有说明。请退回上报人补充说明。`,
    );
  if (upload.revision && (upload.revisionNote ?? "").trim() === "")
    add("no-revision-note", "订正没有说明", `${upload.name}改动已发布的数，须有修订说明。请退回上报人填写。`);
  return items;
}

function vintageErrors({ vintage, replaced }: ReleasePlan): readonly ChecklistItem[] {
  const stage = STAGES.indexOf(vintage);
  return replaced
    .filter((row) => STAGES.indexOf(row.vintage) > stage)
    .map((row) => ({
      id: `vintage-backwards:${row.vintage}`,
      severity: "error",
      title: "数据版本倒退",
      message: `其中${row.cells}个数已作为${vintageName(row.vintage)}数发布，不能再以${vintageName(vintage)}数发布。请选${vintageName(row.vintage)}或更后的版本。`,
      submissions: [],
    }));
}

function coverageWarnings({ coverage }: ReleasePlan): readonly ChecklistItem[] {
  return coverage.flatMap(({ name, areas }) => {
    const missing = [PROVINCE_CODE, ...prefectures.map((area) => area.code)].filter(
      (code) => !areas.includes(code),
    );
    if (missing.length === 0) return [];
    const names = missing.slice(0, NAMES_SHOWN).map((code) => areaByCode(code)?.shortName ?? code);
    return [
      {
        id: `areas-missing:${name}:${missing.length}`,
        severity: "warning" as const,
        title: "地区不全",
        message: `${name}还缺${missing.length}个地区：${names.join("、")}。发布后这些地区显示为未报。`,
        submissions: [],
      },
    ];
  });
}

function revisionWarnings({ vintage, replaced }: ReleasePlan): readonly ChecklistItem[] {
  const published = replaced.filter((row) => row.vintage !== "simulation");
  const changed = published.reduce((sum, row) => sum + row.changed, 0);
  if (changed === 0) return [];
  const items: ChecklistItem[] = [
    {
      id: `revises-published:${changed}`,
      severity: "warning",
      title: "改动已发布的数",
      message: `本次发布改动${changed}个已发布的数，旧数保留备查，修订说明随数公开。`,
      submissions: [],
    },
  ];
  if (PRELIMINARY.includes(vintage) && published.some((row) => row.changed > 0 && row.vintage === vintage))
    items.push({
      id: `same-vintage:${changed}`,
      severity: "warning",
      title: "改动数但不是修订版本",
      message: `这些数此前已作为${vintageName(vintage)}数发布。若是核实或修订后的数，请选初步核实、最终核实或普查修订。`,
      submissions: [],
    });
  return items;
}

function figureWarnings({
  suppressed,
  suppressedNotice,
  cells,
  simulatedAreas,
}: ReleasePlan): readonly ChecklistItem[] {
  const items: ChecklistItem[] = [];
  if (suppressed > 0)
    items.push({
      id: `suppressed:${suppressed}`,
      severity: "warning",
      title: "部分数因保密不公开",
      message: `${cells}个数中有${suppressed}个涉及保密，发布后只显示“保密”。${suppressedNotice ?? ""}`,
      submissions: [],
    });
  if (simulatedAreas.length > 0) {
    const names = simulatedAreas.slice(0, NAMES_SHOWN).map((code) => areaByCode(code)?.shortName ?? code);
    items.push({
      id: `beside-simulated:${simulatedAreas.length}`,
      severity: "warning",
      title: "与模拟数据并列",
      message: `同一指标同一时期，${names.join("、")}的数是模拟数据，发布后将与上报数同图显示并标明“模拟”。`,
      submissions: [],
    });
  }
  return items;
}

function hourWarnings({ publishAt }: ReleasePlan): readonly ChecklistItem[] {
  if (publishAt === null) return [];
  const minute = beijingMinute(publishAt);
  const hour = Number(minute.slice(11, 13));
  const day = new Date(`${minute.slice(0, 10)}T00:00:00Z`).getUTCDay();
  const weekend = day === SATURDAY || day === SUNDAY;
  if (!weekend && hour >= WORK_BEGINS && hour < WORK_ENDS) return [];
  return [
    {
      id: `unusual-hour:${minute}`,
      severity: "warning",
      title: "发布时间不在工作时间",
      message: `${minute}（北京时间）是${weekend ? "周末" : "夜间"}，届时无人值守。请确认无误。`,
      submissions: [],
    },
  ];
}

function vintageName(id: VintageKind): string {
  return vintageKinds.find((kind) => kind.id === id)?.name ?? id;
}
