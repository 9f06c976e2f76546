import { rowName } from "../describe-cell.ts";
import type { FigureGroup, Mark, Rule } from "../rule.ts";

const WHOLE = 100;

function* groupMarks(group: FigureGroup): Generator<Mark> {
  const units = group.get("unit-count");
  const share = group.get("largest-unit-share");
  if (!share || share.level === null || share.level < 0) return;
  const none = units?.level === 0 && share.level > 0;
  if (!none && share.level <= WHOLE) return;
  const cell = share.address("level");
  const unitsCell = units?.address("level") ?? null;
  yield {
    cause: cell ?? rowName(share.row),
    cell,
    message: none
      ? `${rowName(share.row)}单位数为0，却填了最大单位占比${share.level}%。`
      : `${rowName(share.row)}的最大单位占比为${share.level}%，一家单位不可能超过全部。`,
    expected: none ? "留空" : "0至100",
    found: `${share.level}%`,
    suggestion: none
      ? "没有单位的，最大单位占比留空；有单位的，请补填单位数。"
      : "填营业收入最大的一家单位占本行营业收入的百分比；不掌握的留空。",
    ...(none && unitsCell !== null ? { affects: [unitsCell] } : {}),
  };
}

export const largestShareImpossible: Rule = {
  id: "largest-share-impossible",
  title: "最大单位占比不可能",
  class: "within-table",
  severity: "error",
  formula: "0≤最大单位占比≤100；单位数＝0时最大单位占比留空",
  explanation:
    "最大单位占比是一家单位占本行营业收入的百分比，不会超过100，没有单位时也就没有占比。负数由“不应为负”指出。",
  source: "十大产业集群季度表填报说明：最大单位占比",
  across: { indicators: ["unit-count", "largest-unit-share"], check: groupMarks },
};
