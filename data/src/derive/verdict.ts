export interface VerdictDefinition {
  readonly id: string;
  readonly name: string;
  /** Read with the word, never instead of it. */
  readonly glyph: string;
  /** Whether the target year is over, so that the verdict no longer changes except by revision. */
  readonly final: boolean;
  readonly explanation: string;
}

/** How a cluster stands to its target; the same meaning wherever a verdict is shown. */
export const verdicts = [
  {
    id: "reached",
    name: "已达到",
    glyph: "★",
    final: false,
    explanation: "最近全年或滚动四季的水平值已达到目标值。",
  },
  {
    id: "faster",
    name: "快于所需",
    glyph: "▲",
    final: false,
    explanation: "现增速高于所需年均增速2.0个百分点以上。",
  },
  {
    id: "close",
    name: "接近",
    glyph: "◆",
    final: false,
    explanation: "现增速与所需年均增速相差不超过2.0个百分点（本平台约定）。",
  },
  {
    id: "slower",
    name: "慢于所需",
    glyph: "▼",
    final: false,
    explanation: "现增速低于所需年均增速2.0个百分点以上。",
  },
  {
    id: "unknown",
    name: "无法判断",
    glyph: "—",
    final: false,
    explanation: "缺少目标、水平值或现增速，或口径未定义，不作判断。",
  },
  {
    id: "achieved",
    name: "达成",
    glyph: "★",
    final: true,
    explanation: "目标年全年数已发布，达到目标值。",
  },
  {
    id: "not-achieved",
    name: "未达成",
    glyph: "▼",
    final: true,
    explanation: "目标年全年数已发布，未达到目标值。",
  },
] as const satisfies readonly VerdictDefinition[];

export type VerdictId = (typeof verdicts)[number]["id"];

const byId = new Map<string, VerdictDefinition>(verdicts.map((entry) => [entry.id, entry]));

export function verdict(id: VerdictId): VerdictDefinition {
  return byId.get(id)!;
}
