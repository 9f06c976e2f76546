import { RefusalError } from "../domain/refusal.ts";

/**
 * A whole number out of a query parameter, the fallback when it is left out.
 * @throws RefusalError 400 naming the parameter and its bounds
 */
export function wholeNumber(
  text: string | undefined,
  name: string,
  fallback: number,
  from: number,
  to: number,
): number {
  if (text === undefined) return fallback;
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  throw new RefusalError({
    kind: "invalid",
    code: "invalid-parameter",
    message: `参数${name}应为${from}到${to}之间的整数。`,
    path: name,
  });
}
