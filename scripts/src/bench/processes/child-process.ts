import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const STOP_PATIENCE_MS = 5_000;
const MAX_OUTPUT = 4_000;

/** A process of the run, with the end of what it printed. */
export interface Running extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly output: () => string;
  /** Asks the process (and, for a group, its children) to end and waits until it has. */
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** The process starts others of its own, which end with it. */
  readonly group?: boolean;
}

export function startProcess(options: StartOptions): Running {
  const child = spawn(options.command, options.args, {
    env: { ...process.env, ...options.environment },
    ...(options.folder === undefined ? {} : { cwd: options.folder }),
    detached: options.group ?? false,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-MAX_OUTPUT);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${options.command} cannot be started.`);
  const signal = (name: NodeJS.Signals): void => {
    if (child.exitCode === null && child.signalCode === null) process.kill(options.group ? -pid : pid, name);
  };
  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    signal("SIGTERM");
    const late = new AbortController();
    const kill = sleep(STOP_PATIENCE_MS, undefined, { signal: late.signal }).then(
      () => signal("SIGKILL"),
      () => undefined,
    );
    await ended;
    late.abort();
    await kill;
  }

  return { process: child, pid, output: () => output, stop, [Symbol.asyncDispose]: stop };
}
