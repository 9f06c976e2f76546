import { hash, randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { Clock, Stores } from "../use-cases/ports.ts";
import { publishDueReleases } from "../use-cases/publish-due-releases.ts";
import { type Encoding, preferredEncoding } from "./preferred-encoding.ts";

interface Variant {
  readonly body: Buffer;
  readonly etag: string;
  /** Name and value in turn, as `writeHead` takes them fastest. */
  readonly headers: readonly string[];
}

interface EntryHead {
  readonly contentType: string;
  readonly cacheControl: string;
  readonly tag: string;
  readonly disposition: string | undefined;
}

interface Entry extends EntryHead {
  readonly identity: Variant;
  readonly compressed: Map<Encoding, Variant>;
}

export interface ReleasedCache {
  /**
   * Publishes releases whose hour has come, then answers from memory when the address was answered before in this
   * state of the figures; true when it did.
   */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers with a released body, and remembers it. */
  send(request: FastifyRequest, reply: FastifyReply, body: ReleasedBody): FastifyReply;
}

export interface ReleasedBody {
  readonly text: string | Buffer;
  readonly contentType: string;
  /** Newest visible release. */
  readonly release: number | null;
  /** Content-Disposition of a download. */
  readonly disposition?: string;
}

export interface ReleasedCacheOptions {
  readonly stores: Stores;
  readonly clock: Clock;
  readonly publicRead: boolean;
  readonly maxBytes: number;
}

const ENCODING_SUFFIX: Readonly<Record<Encoding, string>> = { identity: "", br: "-br", gzip: "-gz" };
/** Below this a compressed body saves less than its headers cost. */
const MIN_COMPRESSED_BYTES = 1024;
const ADDRESSES_REMEMBERED = 8192;
const LONGEST_PASSED_ON = 32_768;
/** A body answered once may never be asked again: light compression, which a map slice repays at once. */
const BROTLI_QUALITY = 5;
const ENTRY_OVERHEAD_BYTES = 512;
const TAG_LENGTH = 16;
/** One body may take at most this part of the memory, so that a large download does not push out every map. */
const LARGEST_SHARE = 1 / 8;

/**
 * Bodies of released reads, in memory, valid for one state of the published figures. Bodies are kept under the
 * address as it was sent, so that a hit costs neither routing of parameters nor reading of figures.
 */
export function createReleasedCache(options: ReleasedCacheOptions): ReleasedCache {
  const entries = new LRUCache<string, Entry>({
    maxSize: options.maxBytes,
    maxEntrySize: options.maxBytes * LARGEST_SHARE,
    sizeCalculation: (entry, address) =>
      entry.identity.body.length * 2 + address.length + ENTRY_OVERHEAD_BYTES,
  });
  const { stores, clock } = options;
  const run = randomUUID();
  // A body is kept once its address is asked a second time: many an address never is, and keeping its body would only
  // push out others.
  const askedOnce = new LRUCache<string, true>({ max: ADDRESSES_REMEMBERED });
  let revision = 0;
  let nextDue: string | null = null;
  let published = 0;

  /** Forgets every body when published figures may have changed. */
  function refresh(): void {
    const now = stores.revision();
    if (now === revision) return;
    entries.clear();
    askedOnce.clear();
    nextDue = stores.releases.nextDue();
    published = stores.releases.newest(null)?.sequence ?? 0;
    revision = now;
  }

  /**
   * What tells a body from others: its address, how many releases are published, and the program that made it. Within
   * one run the same three always give the same bytes, so the body itself need not be hashed. The revision would not do:
   * it rises when a release is scheduled, and a tag that changes tells that one is.
   */
  function tagOf(address: string): string {
    return hash("sha256", `${run} ${published} ${address}`, "base64url").slice(0, TAG_LENGTH);
  }

  /** Publishes what is due first, so that nobody reads the state before it. */
  function bringUpToDate(): void {
    refresh();
    if (nextDue === null || clock.now() < nextDue) return;
    publishDueReleases(stores, clock);
    refresh();
  }

  function write(entry: Entry, variant: Variant, request: IncomingMessage, response: ServerResponse): void {
    const known = request.headers["if-none-match"];
    if (known !== undefined && matchesTag(known, entry.tag)) {
      response.writeHead(304, notModifiedHeaders(entry, variant));
      response.end();
      return;
    }
    response.writeHead(200, variant.headers as string[]);
    if (request.method === "HEAD") response.end();
    else response.end(variant.body);
  }

  /** Sends a body without keeping it: as text, which Node writes in one piece with the head. */
  function passOn(reply: FastifyReply, body: ReleasedBody, text: string, tag: string): FastifyReply {
    const head = headOf(body, tag, options.publicRead);
    const headers = headersOf(head, Buffer.byteLength(text), "identity");
    reply.hijack();
    setImmediate(() => {
      reply.raw.writeHead(200, headers as string[]);
      reply.raw.end(text);
    });
    return reply;
  }

  return {
    answer(request, response) {
      bringUpToDate();
      if (request.method !== "GET" || !options.publicRead) return false;
      const entry = entries.get(request.url!);
      if (entry === undefined) return false;
      write(entry, variantFor(entry, request), request, response);
      return true;
    },
    send(request, reply, body) {
      const address = request.raw.url!;
      if (typeof body.text === "string" && isPassedOn(request, body.text) && !askedOnce.has(address)) {
        askedOnce.set(address, true);
        return passOn(reply, body, body.text, tagOf(address));
      }
      const entry = createEntry(body, tagOf(address), options.publicRead);
      // Figures that changed since the request came in are seen by the next request, which then forgets this body.
      if (options.publicRead && request.method === "GET") entries.set(address, entry);
      const variant = variantFor(entry, request.raw);
      reply.hijack();
      // Bodies made in one turn of the event loop leave together: a write that wakes a waiting reader costs about as
      // much as making the next body.
      setImmediate(() => write(entry, variant, request.raw, reply.raw));
      return reply;
    },
  };
}

/** Whether a body goes out as it is, uncompressed and whole, to a client that asks without conditions. */
function isPassedOn({ raw, method }: FastifyRequest, text: string): boolean {
  return (
    method === "GET" &&
    text.length <= LONGEST_PASSED_ON &&
    raw.headers["if-none-match"] === undefined &&
    preferredEncoding(raw.headers["accept-encoding"]) === "identity"
  );
}

function headOf(body: ReleasedBody, tag: string, publicRead: boolean): EntryHead {
  return {
    contentType: body.contentType,
    // Proxies may keep the body, but ask each time whether it is still the newest: releases appear at their hour.
    cacheControl: `${publicRead ? "public" : "private"}, no-cache`,
    tag: `r${body.release ?? 0}-${tag}`,
    disposition: body.disposition,
  };
}

function createEntry(body: ReleasedBody, tag: string, publicRead: boolean): Entry {
  const bytes = typeof body.text === "string" ? Buffer.from(body.text) : body.text;
  const head = headOf(body, tag, publicRead);
  return { ...head, identity: createVariant(head, bytes, "identity"), compressed: new Map() };
}

function createVariant(head: EntryHead, body: Buffer, encoding: Encoding): Variant {
  return { body, etag: etagOf(head, encoding), headers: headersOf(head, body.length, encoding) };
}

function etagOf(head: EntryHead, encoding: Encoding): string {
  return `"${head.tag}${ENCODING_SUFFIX[encoding]}"`;
}

function headersOf(head: EntryHead, length: number, encoding: Encoding): readonly string[] {
  const headers = [
    "content-type",
    head.contentType,
    "content-length",
    String(length),
    "etag",
    etagOf(head, encoding),
    "cache-control",
    head.cacheControl,
    "vary",
    "Accept-Encoding",
    "x-content-type-options",
    "nosniff",
  ];
  if (head.disposition !== undefined) headers.push("content-disposition", head.disposition);
  if (encoding !== "identity") headers.push("content-encoding", encoding);
  return headers;
}

function variantFor(entry: Entry, request: IncomingMessage): Variant {
  const encoding = preferredEncoding(request.headers["accept-encoding"]);
  if (encoding === "identity" || entry.identity.body.length < MIN_COMPRESSED_BYTES) return entry.identity;
  let variant = entry.compressed.get(encoding);
  if (variant === undefined) {
    variant = createVariant(entry, compress(entry.identity.body, encoding), encoding);
    entry.compressed.set(encoding, variant);
  }
  return variant;
}

function compress(body: Buffer, encoding: "br" | "gzip"): Buffer {
  if (encoding === "gzip") return gzipSync(body);
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

/** Whether an If-None-Match header names the body, in whatever encoding the client has it. */
function matchesTag(header: string, tag: string): boolean {
  if (header.trim() === "*") return true;
  return header.split(",").some((part) => {
    const candidate = part.trim().replace(/^W\//, "").replaceAll('"', "");
    return candidate === tag || candidate === `${tag}-br` || candidate === `${tag}-gz`;
  });
}

function notModifiedHeaders(entry: Entry, variant: Variant): Record<string, string> {
  return { etag: variant.etag, "cache-control": entry.cacheControl, vary: "Accept-Encoding" };
}

/**
 * Puts the memory before everything else a request passes through: before the framework itself, which costs a good
 * part of such an answer, and as its first hook for requests that reach it in another way.
 */
export function registerReleasedCache(app: FastifyInstance, cache: ReleasedCache): void {
  answerBeforeFramework(app, cache);
  app.addHook("onRequest", (request, reply, done) => {
    try {
      if (cache.answer(request.raw, reply.raw)) {
        reply.hijack();
        return;
      }
    } catch (error) {
      done(error as Error);
      return;
    }
    done();
  });
}

function answerBeforeFramework({ server }: FastifyInstance, cache: ReleasedCache): void {
  const handlers = server.listeners("request") as RequestListener[];
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    // While the server closes, the framework tells clients so; what goes wrong here goes wrong in the hook too, and is
    // reported there.
    if (server.listening && answered(cache, request, response)) return;
    for (const handle of handlers) handle.call(server, request, response);
  });
}

function answered(cache: ReleasedCache, request: IncomingMessage, response: ServerResponse): boolean {
  try {
    return cache.answer(request, response);
  } catch {
    return false;
  }
}
