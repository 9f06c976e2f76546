import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type EmbeddedManifest, publishedFiles, type PublishedTexts } from "@dash/data/embedded";

/** The embedded data cannot be trusted: a file is missing or differs from the manifest. The message is 中文. */
export class EmbeddedDataError extends Error {
  override readonly name = "EmbeddedDataError";
}

/** The folder in which the product's own data lies. */
export function embeddedFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("@dash/data")), "embedded");
}

/**
 * The texts of the published figures with the manifest they were checked against.
 * @throws EmbeddedDataError when a file is missing or its checksum differs from the manifest.
 */
export function readEmbeddedFiles(folder: string): {
  readonly manifest: EmbeddedManifest;
  readonly texts: PublishedTexts;
} {
  const manifest = parseManifest(readText(folder, "manifest.json"));
  const read = (name: string): string => {
    const entry = manifest.files.find((file) => file.name === name);
    if (!entry) throw new EmbeddedDataError(`内置数据清单 manifest.json 中没有文件“${name}”。`);
    const text = readText(folder, name);
    const found = createHash("sha256").update(text).digest("hex");
    if (found !== entry.sha256) {
      throw new EmbeddedDataError(
        `内置数据文件“${name}”与清单不符，可能被改动或下载不完整。清单中的校验值为 ${entry.sha256.slice(0, 12)}…，实际为 ${found.slice(0, 12)}…。` +
          "请恢复原文件；若确需修改，请改后运行 node scripts/src/build-published-data.ts 更新清单。",
      );
    }
    return text;
  };
  return {
    manifest,
    texts: {
      observations: read(publishedFiles.observations.name),
      releases: read(publishedFiles.releases.name),
      sources: read(publishedFiles.sources.name),
    },
  };
}

function readText(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    throw new EmbeddedDataError(`内置数据文件“${name}”缺失或无法读取。请恢复原文件后再启动。`);
  }
}

function parseManifest(text: string): EmbeddedManifest {
  try {
    return JSON.parse(text) as EmbeddedManifest;
  } catch {
    throw new EmbeddedDataError("内置数据清单 manifest.json 不是有效的 JSON。请恢复原文件后再启动。");
  }
}
