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
  title:
    "50,000 rows uploaded, checked, stored and confirmed, beside parsing and upserting alone; then released once it was reviewed",
  async run(context) {
    await using platform = await startPlatform({ dataDir: await context.demoFolder(), seed: "demo" });
    const desk = await openDesk(platform.origin);
    const rounds = context.quick ? 1 : 4;
    let number = 0;
    async function bothSides(kind: UploadKind) {
      context.progress(`upload of ${UPLOAD_ROWS} rows as ${kind}, ${rounds} rounds`);
      const files = await writeFiles(context, kind, number, rounds);
      number += rounds;
      const { platform: taken, bare } = await interleave<"platform" | "bare", UploadTimes>(
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
              return { checked: time, confirmed: time, locked: time, released: time };
            },
          },
        ],
        rounds,
      );
      return [confirmedBeside(kind, taken, bare), releasedAfter(kind, taken)];
    }
    return [...(await bothSides("csv")), ...(await bothSides("xlsx"))];
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

/** From the first byte of the upload until the answer to its confirmation. Each row holds one value on both sides. */
function confirmedBeside(
  kind: UploadKind,
  platform: readonly UploadTimes[],
  bare: readonly UploadTimes[],
): BenchResult {
  const confirmed = platform.map((times) => times.confirmed);
  const besides = bare.map((times) => times.confirmed);
  return {
    measure: `50,000 rows as ${kind}, until confirmed`,
    value: median(confirmed),
    unit: "ms",
    beside: { label: "parse + upsert", value: median(besides) },
    ratio: ratioByRound(confirmed, besides),
    goal: { of: "ratio", limit: "at-most", bound: 3 },
    note: `checked and stored ${median(platform.map((times) => times.checked)).toFixed(0)} ms`,
  };
}

function releasedAfter(kind: UploadKind, platform: readonly UploadTimes[]): BenchResult {
  return {
    measure: `release of the 50,000 rows from ${kind}`,
    value: median(platform.map((times) => times.released - times.locked)),
    unit: "ms",
  };
}
