import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchContext } from "../bench-context.ts";
import { openDesk, publishUpload, type UploadTimes } from "../load/publish-upload.ts";
import type { Measurement } from "../measurement.ts";
import { startPlatform } from "../processes/platform.ts";
import { runBareUpsert } from "../processes/run-bare-upsert.ts";
import { interleave } from "../report/interleave.ts";
import type { BenchResult } from "../report/result.ts";
import { median, ratioByRound } from "../report/summary.ts";
import { UPLOAD_ROWS, uploadFile, type UploadKind } from "../sets/upload-file.ts";

export const upload: Measurement = {
  id: "upload",
  title: "50,000 rows uploaded, checked, confirmed and released, beside parsing and upserting alone",
  async run(context) {
    await using platform = await startPlatform({ dataDir: await context.demoFolder(), seed: "demo" });
    const desk = await openDesk(platform.origin);
    const rounds = context.quick ? 1 : 4;
    let number = 0;
    async function bothSides(kind: UploadKind) {
      context.progress(`upload of ${UPLOAD_ROWS} rows as ${kind}, ${rounds} rounds`);
      const files = await writeFiles(context, kind, number, rounds);
      number += rounds;
      return interleave<"platform" | "bare", UploadTimes>(
        [
          {
            id: "platform",
            run: (round) => publishUpload(desk, `${kind}-${round}.${kind}`, files[round]!.bytes),
          },
          {
            id: "bare",
            async run(round) {
              const database = join(context.folder, `bare-${kind}.db`);
              const time = await runBareUpsert(files[round]!.path, database, UPLOAD_ROWS);
              return { checked: time, confirmed: time, released: time };
            },
          },
        ],
        rounds,
      );
    }
    const csv = await bothSides("csv");
    const xlsx = await bothSides("xlsx");
    return [compare("csv", csv.platform, csv.bare), compare("xlsx", xlsx.platform, xlsx.bare)];
  },
};

async function writeFiles(context: BenchContext, kind: UploadKind, first: number, count: number) {
  const files: { readonly path: string; readonly bytes: Buffer }[] = [];
  for (let number = first; number < first + count; number += 1) {
    const bytes = await uploadFile(kind, number);
    const path = join(context.folder, `upload-${number}.${kind}`);
    writeFileSync(path, bytes);
    files.push({ path, bytes });
  }
  return files;
}

function compare(
  kind: UploadKind,
  platform: readonly UploadTimes[],
  bare: readonly UploadTimes[],
): BenchResult {
  const middle = (field: keyof UploadTimes): string =>
    `${field} ${median(platform.map((times) => times[field])).toFixed(0)} ms`;
  const released = platform.map((times) => times.released);
  const besides = bare.map((times) => times.released);
  return {
    measure: `50,000 rows as ${kind}, until released`,
    value: median(released),
    unit: "ms",
    beside: { label: "parse + upsert", value: median(besides) },
    ratio: ratioByRound(released, besides),
    goal: { of: "ratio", limit: "at-most", bound: 3 },
    note: [middle("checked"), middle("confirmed"), middle("released")].join(" · "),
  };
}
