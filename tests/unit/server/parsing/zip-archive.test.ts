import { deflateRawSync, crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { FileTrouble } from "#server/parsing/file-trouble.ts";
import { openZip } from "#server/parsing/zip-archive.ts";

interface Entry {
  readonly content: Buffer;
  /** What the directory claims, when it lies. */
  readonly claimedSize?: number;
}

/** A zip file with one entry named `a`. */
function zipOf({ content, claimedSize }: Entry): Buffer {
  const data = deflateRawSync(content);
  const size = claimedSize ?? content.length;
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  local.write("a", 30);
  const entry = Buffer.alloc(47);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(crc32(content), 16);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(1, 28);
  entry.write("a", 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + data.length, 16);
  return Buffer.concat([local, data, entry, end]);
}

function troubleOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof FileTrouble) return error.refusal.code;
    throw error;
  }
}

describe("openZip", () => {
  it("unpacks an entry whatever the case of its name", () => {
    const zip = openZip(zipOf({ content: Buffer.from("内容") }));
    expect(zip.extract("A")?.toString()).toBe("内容");
    expect(zip.extract("b")).toBeNull();
  });

  it("refuses a bomb that is honest about its size before unpacking it", () => {
    const bomb = zipOf({ content: Buffer.alloc(40_000_000) });
    expect(troubleOf(() => openZip(bomb))).toBe("unpacked-too-large");
  });

  it("stops a bomb that lies about its size", () => {
    const zip = openZip(zipOf({ content: Buffer.alloc(40_000_000), claimedSize: 1000 }));
    expect(troubleOf(() => zip.extract("a"))).toBe("damaged-file");
  });

  it("refuses a file that was cut off, and one with a changed byte", () => {
    const whole = zipOf({ content: Buffer.from("内容内容内容") });
    expect(troubleOf(() => openZip(whole.subarray(0, -10)))).toBe("damaged-file");
    const changed = Buffer.from(whole);
    changed[33]! ^= 0xff;
    expect(troubleOf(() => openZip(changed).extract("a"))).toBe("damaged-file");
  });
});
