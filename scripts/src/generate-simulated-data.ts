import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { periodCode } from "@dash/data";
import { simulatedReleases, toCsvLine } from "@dash/data/embedded";

/**
 * Writes the simulated cluster figures as CSV for inspection, with a checksum that is the same on every machine:
 * `node scripts/src/generate-simulated-data.ts [file.csv]`. The server makes the same figures itself when it seeds.
 */
const columns = [
  "release",
  "published_at",
  "indicator",
  "cluster",
  "area",
  "period",
  "transformation",
  "measure",
  "value",
  "status",
  "reason",
  "note",
];
const target = process.argv[2];
const output = target === undefined ? null : createWriteStream(target);
const hash = createHash("sha256");
let rows = 0;

async function write(cells: readonly string[]): Promise<void> {
  const line = `${toCsvLine(cells)}\n`;
  hash.update(line);
  if (output && !output.write(line)) await once(output, "drain");
}

await write(columns);
for (const release of simulatedReleases()) {
  for (const row of release.observations) {
    rows++;
    await write([
      release.id,
      release.publishedAt,
      row.indicator,
      row.cluster,
      row.area,
      periodCode(row.month, row.transformation),
      row.transformation,
      row.measure,
      row.value === null ? "" : String(row.value),
      row.status,
      row.reason ?? "",
      row.note ?? "",
    ]);
  }
}
if (output) {
  output.end();
  await once(output, "finish");
}
console.log(
  `模拟数据 ${rows} 行，sha256 ${hash.digest("hex")}${target === undefined ? "" : `，已写入 ${target}`}`,
);
