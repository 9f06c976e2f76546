import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { precompressPage } from "#scripts/toolchain/precompress-page.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precompress-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("precompressPage", () => {
  it("writes both forms beside a text file, each giving the file back", async () => {
    const script = "const 湖北 = 1;\n".repeat(200);
    writeFileSync(join(folder, "page.js"), script);
    await precompressPage(folder);
    expect(brotliDecompressSync(readFileSync(join(folder, "page.js.br"))).toString()).toBe(script);
    expect(gunzipSync(readFileSync(join(folder, "page.js.gz"))).toString()).toBe(script);
  });

  it("leaves small files and pictures alone", async () => {
    writeFileSync(join(folder, "small.css"), "a{}");
    writeFileSync(join(folder, "photo.png"), Buffer.alloc(5000));
    await precompressPage(folder);
    expect(existsSync(join(folder, "small.css.br"))).toBe(false);
    expect(existsSync(join(folder, "photo.png.gz"))).toBe(false);
  });
});
