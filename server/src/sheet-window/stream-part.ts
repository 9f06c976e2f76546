import { StringDecoder } from "node:string_decoder";
import { createInflateRaw } from "node:zlib";
import { FileTrouble } from "../parsing/file-trouble.ts";
import { packedBytes, readDirectory, type ZipEntry } from "../parsing/zip-archive.ts";

const CHUNK_BYTES = 256 * 1024;

/** An entry of a zip file as text, piece by piece: what nobody asks for is not unpacked. */
export type PartStream = (name: string) => AsyncGenerator<string> | null;

/** Opens the entries of a workbook as streams of text. @throws FileTrouble when the file is damaged or too large */
export function openParts(bytes: Buffer): PartStream {
  const entries = new Map(readDirectory(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  return (name) => {
    const entry = entries.get(name.toLowerCase());
    return entry ? textOf(bytes, entry) : null;
  };
}

async function* textOf(bytes: Buffer, entry: ZipEntry): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  for await (const piece of piecesOf(packedBytes(bytes, entry), entry)) yield decoder.write(piece);
  yield decoder.end();
}

async function* piecesOf(packed: Buffer, { method, size }: ZipEntry): AsyncGenerator<Buffer> {
  if (method === 0) {
    for (let at = 0; at < packed.length; at += CHUNK_BYTES) yield packed.subarray(at, at + CHUNK_BYTES);
    return;
  }
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  inflate.end(packed);
  let unpacked = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      unpacked += piece.length;
      if (unpacked > size) throw damaged();
      yield piece;
    }
  } catch (error) {
    throw error instanceof FileTrouble ? error : damaged();
  } finally {
    inflate.destroy();
  }
}

function damaged(): FileTrouble {
  return new FileTrouble("damaged-file", "文件已损坏或没有传完整。请用Excel或WPS打开检查，另存后重新上传。");
}

/** The whole text of a small part; empty when there is none. */
export async function wholeText(parts: PartStream, name: string): Promise<string> {
  let text = "";
  for await (const piece of parts(name) ?? []) text += piece;
  return text;
}
