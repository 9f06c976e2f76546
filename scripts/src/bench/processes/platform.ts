import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startProcess, type Running } from "./child-process.ts";
import { freePort } from "./free-port.ts";
import { waitForAnswer } from "./wait-for-answer.ts";

export const DEMO_PASSWORD = "bench-only-password";

/** The server alone, with the page as built: `npm start` without its look at the sources. */
const PROGRAM = [join(import.meta.dirname, "../../../launch.mjs"), "bench/processes/serve-platform"];
const START_PATIENCE_MS = 120_000;

export interface PlatformOptions {
  readonly dataDir: string;
  readonly seed: "demo" | "published" | "none";
  /** Arguments for Node before the program, such as `--cpu-prof`. */
  readonly nodeArguments?: readonly string[];
}

/** The platform's server in a process of its own, as `npm start` runs it. */
export interface Platform extends Running {
  readonly origin: string;
  /** Milliseconds from the start of the process to the first 200 of /health. */
  readonly readyMs: number;
}

export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  mkdirSync(options.dataDir, { recursive: true });
  const port = await freePort();
  const since = performance.now();
  const running = startProcess({
    command: process.execPath,
    args: [...(options.nodeArguments ?? []), ...PROGRAM],
    environment: platformEnvironment(options.dataDir, port, options.seed),
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    const readyMs = await waitForAnswer(running, `${origin}/api/v1/health`, {
      since,
      patienceMs: START_PATIENCE_MS,
    });
    return { ...running, origin, readyMs };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

export function platformEnvironment(
  dataDir: string,
  port: number,
  seed: PlatformOptions["seed"],
): Readonly<Record<string, string>> {
  return { DATA_DIR: dataDir, PORT: String(port), HOST: "127.0.0.1", SEED: seed, DEMO_PASSWORD };
}
