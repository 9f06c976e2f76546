import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(import.meta.resolve("./area-reporters.ts"));

export interface AreaReportersPlan {
  readonly origin: string;
  readonly first: number;
  readonly count: number;
  readonly seconds: number;
}

export interface AreaReporters {
  /** Sends all files. @throws Error when one of them is not taken */
  readonly send: () => Promise<{ readonly longestWait: number }>;
}

/** A process with the files of many areas, ready to send them. */
export async function runAreaReporters(plan: AreaReportersPlan): Promise<AreaReporters> {
  const child = spawn(
    process.execPath,
    [PROGRAM, plan.origin, String(plan.first), String(plan.count), String(plan.seconds)],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const gone = once(child, "exit");
  async function line(): Promise<string> {
    const next = await Promise.race([lines.next(), gone.then(() => ({ done: true as const, value: "" }))]);
    if (next.done) throw new Error("The reporters ended before they had sent everything.");
    return next.value;
  }
  await line();
  return {
    async send() {
      child.stdin.write("go\n");
      return JSON.parse(await line()) as { readonly longestWait: number };
    },
  };
}
