const WAN = 10_000;

/** The parts of a target's label, so that the wording can be set smaller than the figure. */
export interface TargetParts {
  readonly before: "超过" | "";
  readonly figure: string;
  readonly after: string;
}

/**
 * The bare figure of a target in 亿元 as the documents write it: `3万亿元`, `1.2万亿元`, `5000亿元`. It is a quotation
 * and has no thousands separator.
 */
export function targetAmount(value: number): string {
  const wan = value / WAN;
  return value >= WAN && Number.isInteger(wan * 100) ? `${wan}万亿元` : `${value}亿元`;
}

/** The figure with its wording where the document has it: 超过 before, 左右 after. */
export function targetParts(value: number, wording: string | null): TargetParts {
  const figure = targetAmount(value);
  return wording === "超过"
    ? { before: "超过", figure, after: "" }
    : { before: "", figure, after: wording ?? "" };
}

/** The whole label: `3万亿元左右`, `超过3万亿元`, `5000亿元`. */
export function targetWords(value: number, wording: string | null): string {
  const { before, figure, after } = targetParts(value, wording);
  return `${before}${figure}${after}`;
}
