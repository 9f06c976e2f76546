import { spawn } from "node:child_process";
import { projectRoot } from "./project-root.ts";

export interface ProcessResult {
  /** Null when the program was ended by a signal or could not be started. */
  readonly exitCode: number | null;
  /** What it wrote to both streams, in order. */
  readonly output: string;
}

export interface ProcessOptions {
  /** Folder to start in; the repository's top folder unless told. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Receives the output while it comes, beside its being kept. */
  readonly onOutput?: (text: string) => void;
}

/** Runs a JavaScript program with this Node, its output captured; a failure is a result, never an exception. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: options.folder ?? projectRoot,
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: "1", ...options.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const pieces: string[] = [];
    const keep = (text: string): void => {
      pieces.push(text);
      options.onOutput?.(text);
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => {
      pieces.push(String(error));
      resolve({ exitCode: null, output: pieces.join("") });
    });
    child.on("close", (exitCode) => {
      resolve({ exitCode, output: pieces.join("") });
    });
  });
}
