import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { unpackTar } from "#scripts/browser/unpack-tar.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unpack-tar-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("unpackTar", () => {
  it("writes every file with its folders and its exact content", async () => {
    const big = "x".repeat(1500);
    await unpackTar(tarOf([entry("lib/", "", "5"), entry("lib/a.so", big), entry("b.json", "{}")]), folder);
    expect(readFileSync(join(folder, "lib/a.so"), "utf8")).toBe(big);
    expect(readFileSync(join(folder, "b.json"), "utf8")).toBe("{}");
  });

  it("leaves links out", async () => {
    await unpackTar(tarOf([entry("link", "", "2"), entry("after", "1")]), folder);
    expect(existsSync(join(folder, "link"))).toBe(false);
    expect(readFileSync(join(folder, "after"), "utf8")).toBe("1");
  });

  it.each(["../outside", "/outside", "lib/../../outside"])(
    "refuses %s, which would leave the folder",
    async (name) => {
      await expect(unpackTar(tarOf([entry(name, "1")]), folder)).rejects.toThrow(RangeError);
    },
  );
});

function entry(name: string, content: string, kind = "0"): Buffer {
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write(content.length.toString(8).padStart(11, "0"), 124);
  head.write(kind, 156);
  return Buffer.concat([head, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

function tarOf(entries: readonly Buffer[]): Buffer {
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}
