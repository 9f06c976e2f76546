import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "#server/storage/open-database.ts";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { tableChecksums } from "../../support/table-checksums.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const LAUNCHER = join(ROOT, "scripts/launch.mjs");
const grid = filledGrid({ dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" });

let platform: ReportingPlatform;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "round-trip-"));
  platform = await aReportingPlatform();
  await upload(100);
});

afterAll(async () => {
  await platform.close();
  rmSync(folder, { recursive: true });
});

async function upload(headline: number): Promise<number> {
  return (await platform.upload("reporter.420500", toCsv(edit(grid, { E9: headline })))).status;
}

async function run(program: string, file: string, dataDir: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [LAUNCHER, program, file], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir },
  });
  return stdout;
}

function checksumsOf(file: string): Readonly<Record<string, string>> {
  const database = openDatabase(file, { mode: "reader" });
  try {
    return tableChecksums(database);
  } finally {
    database.close();
  }
}

describe("pnpm backup of a live server and pnpm restore into an empty folder", () => {
  it("give every table back row by row", async () => {
    const live = tableChecksums(platform.stores.connection);
    await run("backup-database", join(folder, "quiet.sqlite"), join(platform.databaseFile, ".."));
    await run("restore-database", join(folder, "quiet.sqlite"), join(folder, "restored"));
    expect(Object.keys(live).length).toBeGreaterThan(10);
    expect(checksumsOf(join(folder, "restored", "platform.sqlite"))).toEqual(live);
  });

  it("take one moment of a database that is being written, whole", async () => {
    const uploads = Promise.all([101, 102, 103, 104, 105, 106].map(upload));
    await run("backup-database", join(folder, "busy.sqlite"), join(platform.databaseFile, ".."));
    expect(await uploads).toEqual([201, 201, 201, 201, 201, 201]);
    const copy = openDatabase(join(folder, "busy.sqlite"), { mode: "reader" });
    const halves = copy
      .prepare(
        `SELECT count(*) FROM submission s WHERE s.import_status NOT IN ('checked', 'rejected')
           OR NOT EXISTS (SELECT 1 FROM submission_cell c WHERE c.submission_id = s.id)`,
      )
      .pluck()
      .get();
    expect(halves).toBe(0);
    expect(copy.pragma("foreign_key_check")).toEqual([]);
    copy.close();
  });

  it("restore a database a server can start on, with every upload and its file", async () => {
    await run("restore-database", join(folder, "busy.sqlite"), join(folder, "again"));
    const restored = openDatabase(join(folder, "again", "platform.sqlite"), { mode: "reader" });
    const files = restored
      .prepare(
        "SELECT count(*) FROM submission s JOIN upload_file f ON f.sha256 = s.sha256 AND length(f.bytes) = f.size",
      )
      .pluck()
      .get();
    expect(files).toBe(restored.prepare("SELECT count(*) FROM submission").pluck().get());
    restored.close();
  });
});
