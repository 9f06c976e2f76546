/** One step of `npm test`. */
export interface Check {
  readonly title: string;
  run(): Promise<CheckResult>;
}

export interface CheckResult {
  /** Single tests that passed; a tool counts as one. */
  readonly passed: number;
  /** Single tests that failed, including any that were skipped or never came to run. */
  readonly failed: number;
  /** Printed in full when something failed. */
  readonly output: string;
  /** Printed behind a passed step's line. */
  readonly note?: string;
}

/** The result of a tool that either holds or does not. */
export function toolResult(holds: boolean, output: string, note?: string): CheckResult {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, output, ...(note !== undefined && { note }) };
}
