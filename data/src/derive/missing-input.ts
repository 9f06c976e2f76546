import { absent, type MissingReason, type Result } from "../model/missing-reason.ts";

/**
 * Why a figure can't be made from its inputs, or null when every input has a value. A confidential input makes the
 * result confidential, whichever it is; a base that is not comparable says so; otherwise the subject's own reason
 * is given when the subject itself has no value, and 缺少计算所需数据 when something beside it has none.
 */
export function reasonOfMissingInput(subject: Result, others: readonly Result[]): MissingReason | null {
  const reasons = new Set<MissingReason>();
  for (const input of [subject, ...others]) if (input.value === null) reasons.add(input.reason);
  if (reasons.size === 0) return null;
  if (reasons.has("confidential")) return "confidential";
  if (reasons.has("base-not-comparable")) return "base-not-comparable";
  return subject.value === null ? subject.reason : "missing";
}

/** Applies `compute` to the values when all are there; otherwise the reason why not, as above. */
export function fromInputs(
  subject: Result,
  others: readonly Result[],
  compute: (subject: number, others: readonly number[]) => Result,
): Result {
  const reason = reasonOfMissingInput(subject, others);
  if (reason !== null) return absent(reason);
  return compute(
    subject.value!,
    others.map((other) => other.value!),
  );
}
