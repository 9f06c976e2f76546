import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Running, startProcess } from "./child-process.ts";
import { freePort } from "./free-port.ts";
import { waitForAnswer } from "./wait-for-answer.ts";

const PROGRAM = fileURLToPath(import.meta.resolve("./bare-route.ts"));
const PATIENCE_MS = 20_000;

export interface BareServer extends Running {
  readonly origin: string;
}

/** A bare Fastify server whose one route answers what the platform answers at `address`: same size, same type. */
export async function startBareServer(folder: string, address: string): Promise<BareServer> {
  const response = await fetch(address, { headers: { "accept-encoding": "identity" } });
  const text = await response.text();
  if (!response.ok) throw new Error(`${address} answers ${response.status}: ${text.slice(0, 500)}`);
  const bodies = [{ path: "/slice", contentType: response.headers.get("content-type") ?? "", text }];
  const port = await freePort();
  const file = join(folder, `bare-${port}.json`);
  writeFileSync(file, JSON.stringify(bodies));
  const running = startProcess({ command: process.execPath, args: [PROGRAM, String(port), file] });
  const origin = `http://127.0.0.1:${port}`;
  await waitForAnswer(running, `${origin}/health`, { since: performance.now(), patienceMs: PATIENCE_MS });
  return { ...running, origin };
}
