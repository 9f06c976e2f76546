import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const PROGRAM = fileURLToPath(import.meta.resolve("./bare-upsert.ts"));

/** Milliseconds that parsing a file and upserting its rows take in a fresh process, its start not counted. */
export async function runBareUpsert(file: string, database: string, expectedRows: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, file, database]);
  const { milliseconds, rows } = JSON.parse(stdout) as {
    readonly milliseconds: number;
    readonly rows: number;
  };
  if (rows !== expectedRows) throw new Error(`The bare reader found ${rows} of ${expectedRows} rows.`);
  return milliseconds;
}
