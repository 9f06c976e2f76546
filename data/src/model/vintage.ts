/** 数据版本: the stage of compilation a release stands for. */
export const vintageKinds = [
  { id: "flash", name: "快报", status: "P" },
  { id: "preliminary", name: "初步", status: "P" },
  { id: "verified", name: "初步核实", status: "R" },
  { id: "final", name: "最终核实", status: "F" },
  { id: "census-revision", name: "普查修订", status: "S" },
  { id: "compilation", name: "公开资料汇编", status: "A" },
  { id: "simulation", name: "模拟", status: "P" },
] as const;

export type VintageKind = (typeof vintageKinds)[number]["id"];

/** One publication. Publishing appends a release; nothing is ever overwritten. */
export interface Release {
  /** Rising with every publication; later wins where two releases carry the same figure. */
  readonly id: number;
  readonly vintage: VintageKind;
  /** ISO 8601 instant with offset; the figures are visible from then on. */
  readonly publishedAt: string;
  readonly note: string;
}
