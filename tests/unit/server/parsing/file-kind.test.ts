import { describe, expect, it } from "vitest";
import { fileKind } from "#server/parsing/file-kind.ts";
import { FileTrouble } from "#server/parsing/file-trouble.ts";

function troubleOf(bytes: Buffer): string {
  try {
    return fileKind(bytes);
  } catch (error) {
    if (error instanceof FileTrouble) return error.refusal.code;
    throw error;
  }
}

const oleHead = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe("fileKind", () => {
  it.each<[string, Buffer, string]>([
    ["a zip archive", Buffer.from("PK\u0003\u0004rest"), "xlsx"],
    ["text", Buffer.from("地区,数值"), "text"],
    ["text of Excel's Unicode export", Buffer.from("\ufeff地区\t数值", "utf16le"), "text"],
    ["an empty file", Buffer.alloc(0), "empty-file"],
    ["an old workbook", Buffer.concat([oleHead, Buffer.alloc(600)]), "old-workbook"],
    [
      "a workbook behind a password",
      Buffer.concat([oleHead, Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]),
      "password-protected",
    ],
    ["a web page named xls", Buffer.from("<html><table><tr><td>1"), "web-page"],
    ["a PDF", Buffer.from("%PDF-1.7 …"), "not-a-table"],
    ["anything else", Buffer.from([1, 2, 0, 4, 0, 0]), "unknown-file"],
  ])("knows %s by its first bytes", (_, bytes, kind) => {
    expect(troubleOf(bytes)).toBe(kind);
  });
});
