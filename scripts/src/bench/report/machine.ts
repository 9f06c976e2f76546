import { availableParallelism, cpus, loadavg, platform, release, totalmem } from "node:os";

/** The machine a run took place on; a figure means nothing without it. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryMB: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted a core in the last minute before the run: above zero, others were at work. */
  readonly loadBefore: number;
}

export function describeMachine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? "unknown",
    memoryMB: Math.round(totalmem() / 2 ** 20),
    system: `${platform()} ${release()}`,
    node: process.version,
    loadBefore: Math.round(loadavg()[0]! * 100) / 100,
  };
}
