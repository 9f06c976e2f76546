import { createReadStream, createWriteStream } from "node:fs";
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { projectRoot } from "../toolchain/project-root.ts";
import type { Browser } from "./browser.ts";
import { unpackTar } from "./unpack-tar.ts";

const cacheFolder = join(projectRoot, "node_modules/.cache/packaged-browser");

/**
 * The Chromium for Linux x64 that @sparticuz/chromium carries, unpacked once per version, with the system libraries
 * that a bare machine lacks; null on other systems.
 */
export async function unpackPackagedBrowser(): Promise<Pick<
  Browser,
  "executablePath" | "environment"
> | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const source = dirname(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))));
  const manifest = JSON.parse(await readFile(join(source, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const folder = join(cacheFolder, manifest.version);
  const isUnpacked = await access(folder).then(
    () => true,
    () => false,
  );
  if (!isUnpacked) await unpackInto(join(source, "bin"), folder);
  return { executablePath: join(folder, "chromium"), environment: { LD_LIBRARY_PATH: libraryPath(folder) } };
}

/** The bundled libraries come last, so that a machine's own, matching ones win. */
function libraryPath(folder: string): string {
  const present = process.env["LD_LIBRARY_PATH"];
  const systemFolders = ["/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/usr/lib64"];
  return [...(present ? [present] : []), ...systemFolders, join(folder, "lib")].join(":");
}

/** Unpacks beside the final place and renames, so that a broken-off run leaves nothing that looks finished. */
async function unpackInto(source: string, folder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const draft = await mkdtemp(join(cacheFolder, "unpacking-"));
  try {
    await pipeline(
      createReadStream(join(source, "chromium.br")),
      createBrotliDecompress(),
      createWriteStream(join(draft, "chromium")),
    );
    await chmod(join(draft, "chromium"), 0o755);
    for (const archive of ["al2023.tar.br", "swiftshader.tar.br"]) {
      await unpackTar(await readBrotli(join(source, archive)), draft);
    }
    await rename(draft, folder).catch(async (error: unknown) => {
      // Another run unpacked the same version meanwhile.
      await access(join(folder, "chromium")).catch(() => {
        throw error;
      });
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function readBrotli(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const collect = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await pipeline(createReadStream(file), createBrotliDecompress(), collect);
  return Buffer.concat(chunks);
}
