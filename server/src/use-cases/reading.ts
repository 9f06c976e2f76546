import type { Stores } from "./ports.ts";

/** What a request reads: published figures, or a release in advance. */
export interface Reading {
  readonly stores: Stores;
  /** 中文, stands among the sources of every reply and at the head of every file; null for published figures. */
  readonly watermark: string | null;
}

/** The class of the source that stands for the watermark. */
export const EMBARGO_SOURCE = "embargo";

/** A reply with the watermark of its reading before its sources. */
export function withWatermark<T extends object>(reply: T, watermark: string | null): T {
  if (watermark === null || !("sources" in reply) || !Array.isArray(reply.sources)) return reply;
  return {
    ...reply,
    sources: [{ class: EMBARGO_SOURCE, title: watermark, url: null }, ...(reply.sources as unknown[])],
  };
}
