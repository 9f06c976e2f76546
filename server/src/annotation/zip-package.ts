import { crc32, deflateRawSync } from "node:zlib";
import { openZip, packedBytes, readDirectory, type ZipArchive } from "../parsing/zip-archive.ts";

/** A zip package some parts of which are replaced or added; all others are written as they were packed. */
export interface ZipPackage extends ZipArchive {
  /** An entry as text, without its byte order mark; null when there is none. */
  text(name: string): string | null;
  put(name: string, content: string | Buffer): void;
  /** A name of this pattern (`*` becomes a number) that no entry has. */
  freeName(pattern: string): string;
  write(): Buffer;
}

interface ZipRecord {
  /** The record of the directory: fixed part, name, extra field, comment. */
  readonly record: Buffer;
  readonly packed: Buffer;
}

const RECORD_SIZE = 46;
const LOCAL_SIZE = 30;
const END_SIZE = 22;
const DEFLATED = 8;
const VERSION = 20;
/** 1980-01-01, the first day of the format: a package made from the same parts is the same file. */
const NO_DATE = 0x21;
/** Sizes stand in the headers written here, not behind the data. */
const DATA_DESCRIPTOR = 0x08;

/** @throws FileTrouble when the file is damaged, encrypted or too large */
export function openPackage(bytes: Buffer): ZipPackage {
  const archive = openZip(bytes);
  const changed = new Map<string, { readonly name: string; readonly content: Buffer }>();
  const has = (name: string): boolean => changed.has(name.toLowerCase()) || archive.has(name);
  const extract = (name: string): Buffer | null =>
    changed.get(name.toLowerCase())?.content ?? archive.extract(name);
  return {
    has,
    extract,
    text: (name) =>
      extract(name)
        ?.toString("utf8")
        .replace(/^\ufeff/, "") ?? null,
    put(name, content) {
      changed.set(name.toLowerCase(), {
        name,
        content: typeof content === "string" ? Buffer.from(content) : content,
      });
    },
    freeName(pattern) {
      for (let number = 1; ; number += 1) {
        const name = pattern.replace("*", String(number));
        if (!has(name)) return name;
      }
    },
    write() {
      const entries = readDirectory(bytes);
      const known = new Set(entries.map((entry) => entry.name.toLowerCase()));
      const kept = entries.map((entry): ZipRecord => {
        const change = changed.get(entry.name.toLowerCase());
        return change
          ? newRecord(entry.name, change.content)
          : { record: recordAt(bytes, entry.directoryOffset), packed: packedBytes(bytes, entry) };
      });
      const added = [...changed.values()]
        .filter(({ name }) => !known.has(name.toLowerCase()))
        .map(({ name, content }) => newRecord(name, content));
      return joinRecords([...kept, ...added]);
    },
  };
}

/** A package of these parts. */
export function packParts(parts: Readonly<{ [name: string]: string }>): Buffer {
  return joinRecords(Object.entries(parts).map(([name, content]) => newRecord(name, Buffer.from(content))));
}

function recordAt(bytes: Buffer, offset: number): Buffer {
  const variable =
    bytes.readUInt16LE(offset + 28) + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
  return Buffer.from(bytes.subarray(offset, offset + RECORD_SIZE + variable));
}

function newRecord(name: string, content: Buffer): ZipRecord {
  const packed = deflateRawSync(content);
  const record = Buffer.alloc(RECORD_SIZE + Buffer.byteLength(name));
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(VERSION, 4);
  record.writeUInt16LE(VERSION, 6);
  record.writeUInt16LE(DEFLATED, 10);
  record.writeUInt16LE(NO_DATE, 14);
  record.writeUInt32LE(crc32(content), 16);
  record.writeUInt32LE(packed.length, 20);
  record.writeUInt32LE(content.length, 24);
  record.writeUInt16LE(record.length - RECORD_SIZE, 28);
  record.write(name, RECORD_SIZE);
  return { record, packed };
}

/** The header before the data says what the directory says, without its extra fields. */
function localHeader(record: Buffer): Buffer {
  const nameLength = record.readUInt16LE(28);
  const header = Buffer.alloc(LOCAL_SIZE + nameLength);
  header.writeUInt32LE(0x04034b50, 0);
  record.copy(header, 4, 6, 28);
  header.writeUInt16LE(nameLength, 26);
  record.copy(header, LOCAL_SIZE, RECORD_SIZE, RECORD_SIZE + nameLength);
  return header;
}

function joinRecords(records: readonly ZipRecord[]): Buffer {
  const pieces: Buffer[] = [];
  let offset = 0;
  for (const { record, packed } of records) {
    record.writeUInt16LE(record.readUInt16LE(8) & ~DATA_DESCRIPTOR, 8);
    record.writeUInt32LE(offset, 42);
    const header = localHeader(record);
    pieces.push(header, packed);
    offset += header.length + packed.length;
  }
  const directorySize = records.reduce((sum, { record }) => sum + record.length, 0);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...records.map(({ record }) => record), end]);
}
