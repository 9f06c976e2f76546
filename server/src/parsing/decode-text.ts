import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import { FileTrouble } from "./file-trouble.ts";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Byte order mark → strict UTF-8 → GB18030, which contains GBK and GB2312; what a person chose comes before all.
 * @throws FileTrouble when the bytes are none of them
 */
export function decodeText(bytes: Buffer, chosen: TextEncoding | null = null): DecodedText {
  if (chosen !== null) return { text: new TextDecoder(chosen).decode(bytes), encoding: chosen };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeText(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeText(bytes, "utf-16be");
  for (const encoding of ["utf-8", "gb18030"] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      continue;
    }
  }
  throw new FileTrouble(
    "unknown-encoding",
    "文件编码既不是UTF-8也不是GB18030（GBK）。请另存为“CSV UTF-8”后重新上传。",
  );
}
