/** A figure as the page prints it: grouped, with fixed decimals and a true minus sign. */
export function printedNumber(value: number, decimals: number): string {
  return new Intl.NumberFormat("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(value)
    .replace("-", "−");
}
