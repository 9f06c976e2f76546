/**
 * What an upload does to one figure.
 * `revised`: a published figure gets another value · `changed`: the value differs from the earlier upload of the same
 * form · `added`: neither published nor uploaded before · `removed`: the earlier upload carried it, this one does not ·
 * `unchanged`.
 */
export type DifferenceKind = "revised" | "changed" | "removed" | "added" | "unchanged";

/** 中文 names, in the order they are listed. */
export const differenceKindNames: Readonly<Record<DifferenceKind, string>> = {
  revised: "订正已发布数",
  changed: "与上一版不同",
  removed: "本次没有",
  added: "新增",
  unchanged: "未变",
};

/** A figure on each side; `undefined` where that side does not carry it, null where it states that there is none. */
export interface ComparedCell {
  readonly published: number | null | undefined;
  readonly earlier: number | null | undefined;
  readonly uploaded: number | null | undefined;
}

/** What happens to the figure, and the value it is held against. */
export function cellDifference({ published, earlier, uploaded }: ComparedCell): {
  readonly kind: DifferenceKind;
  readonly before: number | null | undefined;
} {
  if (uploaded === undefined) return { kind: "removed", before: earlier };
  if (published !== undefined && published !== uploaded) return { kind: "revised", before: published };
  if (earlier !== undefined && earlier !== uploaded) return { kind: "changed", before: earlier };
  if (published === undefined && earlier === undefined) return { kind: "added", before: undefined };
  return { kind: "unchanged", before: uploaded };
}
