import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#scripts/bench/processes/free-port.ts";
import { startProcess, type Running } from "#scripts/bench/processes/child-process.ts";
import { waitForAnswer } from "#scripts/bench/processes/wait-for-answer.ts";
import { projectRoot } from "#scripts/toolchain/project-root.ts";
import { hashPassword } from "#server/accounts/passwords.ts";
import type { Role } from "#server/contract/index.ts";
import { databasePath } from "#server/storage/index.ts";
import { openStores, type OpenedStores } from "#server/storage/open-stores.ts";

const PASSWORD = "correct horse battery";
const START_PATIENCE_MS = 60_000;

/** The real server in a process of its own, which may be killed and started again on the same data folder. */
export interface ServerProcess {
  readonly folder: string;
  start(): Promise<void>;
  /** SIGKILL: no handler runs, nothing is flushed. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Sends a request as an account; null when the server is gone before it answered. */
  send(as: string, method: "GET" | "POST", path: string, body?: FormData | object): Promise<Answer | null>;
  /** The database while no server runs. */
  look<T>(work: (stores: OpenedStores) => T): T;
  remove(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A data folder with the given accounts, and a server on it that is not running yet. */
export async function aServerProcess(
  accounts: readonly (readonly [username: string, role: Role, areas: readonly string[]])[],
): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), "server-process-"));
  const passwordHash = await hashPassword(PASSWORD);
  const cookies = new Map<string, string>();
  let running: Running | null = null;
  let origin = "";

  function look<T>(work: (stores: OpenedStores) => T): T {
    const stores = openStores(databasePath(folder));
    try {
      return work(stores);
    } finally {
      stores.close();
    }
  }

  look((stores) => {
    for (const [username, role, areas] of accounts)
      stores.accounts.insert(
        {
          username,
          displayName: username,
          role,
          areas,
          passwordHash,
          mustChangePassword: false,
          disabled: false,
        },
        "2025-01-01T00:00:00.000Z",
      );
  });

  async function start(): Promise<void> {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    running = startProcess({
      command: process.execPath,
      args: [join(projectRoot, "scripts/launch.mjs"), "bench/processes/serve-platform"],
      environment: { DATA_DIR: folder, PORT: String(port), HOST: "127.0.0.1", SEED: "none" },
    });
    const since = performance.now();
    await waitForAnswer(running, `${origin}/api/v1/health`, { since, patienceMs: START_PATIENCE_MS });
  }

  async function post(
    path: string,
    body: FormData | object,
    headers: Record<string, string>,
  ): Promise<Response> {
    const form = body instanceof FormData;
    return fetch(`${origin}/api/v1${path}`, {
      method: "POST",
      headers: form ? headers : { ...headers, "content-type": "application/json" },
      body: form ? body : JSON.stringify(body),
    });
  }

  /** Sessions are in the database and outlive the server. */
  async function cookieOf(username: string): Promise<string> {
    const known = cookies.get(username);
    if (known !== undefined) return known;
    const response = await post("/session", { username, password: PASSWORD }, { origin });
    const cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(";")[0]!)
      .join("; ");
    if (!response.ok || cookie === "") throw new Error(`${username} is not let in: ${await response.text()}`);
    cookies.set(username, cookie);
    return cookie;
  }

  async function end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const child = running?.process;
    running = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  }

  return {
    folder,
    start,
    look,
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
    async send(as, method, path, body) {
      const headers = { origin, cookie: await cookieOf(as) };
      try {
        const response =
          method === "GET"
            ? await fetch(`${origin}/api/v1${path}`, { headers })
            : await post(path, body ?? {}, headers);
        return { status: response.status, body: (await response.json()) as Answer["body"] };
      } catch {
        // The connection broke: the server was killed before it answered.
        return null;
      }
    },
    async remove() {
      await end("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
