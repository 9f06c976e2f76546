import { crc32, inflateRawSync } from "node:zlib";
import { FileTrouble } from "./file-trouble.ts";
import { READ_LIMITS } from "./raw-workbook.ts";

export interface ZipEntry {
  readonly name: string;
  /** Where its record of the directory starts. */
  readonly directoryOffset: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

export interface ZipArchive {
  has(name: string): boolean;
  /**
   * The unpacked bytes of an entry, null when there is none.
   * @throws FileTrouble when it is damaged, or larger than the limit
   */
  extract(name: string, limit?: number): Buffer | null;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_MARK = 0xffffffff;
const SMALL_ARCHIVE_BYTES = 4 * 1024 * 1024;

function damaged(): FileTrouble {
  return new FileTrouble("damaged-file", "文件已损坏或没有传完整。请用Excel或WPS打开检查，另存后重新上传。");
}

function tooLarge(): FileTrouble {
  return new FileTrouble(
    "unpacked-too-large",
    "工作簿解压后过大，已拒绝读取。请删除多余的工作表、图片和格式后重新上传。",
  );
}

/**
 * The directory of a zip file. Sizes are checked before anything is unpacked, and again while it is: the directory of
 * a zip bomb may lie.
 * @throws FileTrouble when it is damaged, encrypted or too large
 */
export function openZip(bytes: Buffer): ZipArchive {
  const entries = new Map(readDirectory(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    has: (name) => entries.has(name.toLowerCase()),
    extract(name, limit = READ_LIMITS.unzippedBytes) {
      const entry = entries.get(name.toLowerCase());
      if (entry && entry.size > limit) throw tooLarge();
      return entry ? unpack(bytes, entry) : null;
    },
  };
}

/** The entries in the order of the directory. @throws FileTrouble when it is damaged, encrypted or too large */
export function readDirectory(bytes: Buffer): readonly ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > READ_LIMITS.zipEntries) throw tooLarge();
  let offset = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > bytes.length || bytes.readUInt32LE(offset) !== ENTRY_SIGNATURE) throw damaged();
    const nameLength = bytes.readUInt16LE(offset + 28);
    if ((bytes.readUInt16LE(offset + 8) & 1) === 1)
      throw new FileTrouble("password-protected", "文件设有密码，无法读取。请取消密码后重新上传。");
    entries.push({
      directoryOffset: offset,
      name: bytes.toString("utf8", offset + 46, offset + 46 + nameLength),
      method: bytes.readUInt16LE(offset + 10),
      crc: bytes.readUInt32LE(offset + 16),
      compressedSize: bytes.readUInt32LE(offset + 20),
      size: bytes.readUInt32LE(offset + 24),
      headerOffset: bytes.readUInt32LE(offset + 42),
    });
    offset += 46 + nameLength + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
  }
  checkSizes(bytes, entries);
  return entries;
}

function checkSizes(bytes: Buffer, entries: readonly ZipEntry[]): void {
  if (entries.some((entry) => entry.size === ZIP64_MARK || entry.compressedSize === ZIP64_MARK))
    throw tooLarge();
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > READ_LIMITS.unzippedBytes) throw tooLarge();
  if (total > SMALL_ARCHIVE_BYTES && total / bytes.length > READ_LIMITS.zipRatio) throw tooLarge();
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT);
  for (let offset = bytes.length - END_SIZE; offset >= lowest; offset -= 1)
    if (bytes.readUInt32LE(offset) === END_SIGNATURE) return offset;
  throw damaged();
}

/** The bytes of an entry as they are packed. @throws FileTrouble when they are not where the directory says */
export function packedBytes(bytes: Buffer, entry: ZipEntry): Buffer {
  const header = entry.headerOffset;
  if (header + 30 > bytes.length || bytes.readUInt32LE(header) !== LOCAL_SIGNATURE) throw damaged();
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  return bytes.subarray(start, start + entry.compressedSize);
}

function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  const data = packedBytes(bytes, entry);
  let content: Buffer;
  if (entry.method === 0) content = data;
  else if (entry.method === 8) content = inflate(data, entry.size);
  else throw damaged();
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged();
  return content;
}

function inflate(data: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw damaged();
  }
}
