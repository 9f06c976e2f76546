import { get } from "node:http";

/** What a file of the page is: code that draws it, or data that it draws. */
export type FileKind = "code" | "data";

export interface FileWeight {
  readonly kind: FileKind;
  /** Bytes of the body when the client takes gzip only, the measure the goals are set in. */
  readonly gzip: number;
  readonly isChartCode: boolean;
}

/** Asks the server for a file as a browser that knows gzip only would. */
export async function fileWeight(address: string): Promise<FileWeight> {
  const [gzip, plain] = await Promise.all([
    bodyOf(address, "gzip"),
    isScript(address) ? bodyOf(address, "identity") : null,
  ]);
  return {
    kind: fileKind(address),
    gzip: gzip.length,
    // The library names itself in its messages; a chunk's own name says nothing for sure.
    isChartCode: plain !== null && /\bECharts\b/.test(plain.toString()),
  };
}

export function fileKind(address: string): FileKind {
  const path = new URL(address).pathname;
  return path.startsWith("/api/") || path.endsWith(".json") ? "data" : "code";
}

function isScript(address: string): boolean {
  return new URL(address).pathname.endsWith(".js");
}

function bodyOf(address: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks)));
      response.on("error", reject);
    }).on("error", reject);
  });
}
