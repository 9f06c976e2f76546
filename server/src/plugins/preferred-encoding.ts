import { LRUCache } from "lru-cache";

export type Encoding = "identity" | "br" | "gzip";

const encodings = new LRUCache<string, Encoding>({ max: 64 });

/** `br`, then `gzip`, unless the client refuses them by `;q=0`. */
export function preferredEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return "identity";
  let encoding = encodings.get(accepted);
  if (encoding === undefined) {
    const offered = new Set(
      accepted
        .toLowerCase()
        .split(",")
        .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
        .map((part) => part.split(";")[0]!.trim()),
    );
    encoding = offered.has("br") ? "br" : offered.has("gzip") ? "gzip" : "identity";
    encodings.set(accepted, encoding);
  }
  return encoding;
}
