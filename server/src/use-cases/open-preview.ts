import { mayPreview, previewMark, previewWatermark, embargoLine } from "../domain/publication/preview.ts";
import { accept, type Outcome } from "../domain/refusal.ts";
import type { PreviewReply } from "../contract/index.ts";
import type { Actor } from "./actor.ts";
import type { ReleaseRecord, Stores } from "./ports.ts";
import type { Reading } from "./reading.ts";
import { vintageNameOf } from "./release-reply.ts";

export interface Preview {
  readonly release: ReleaseRecord;
  readonly reading: Reading;
}

export interface PreviewRequest {
  readonly id: number;
  readonly actor: Actor;
  readonly now: string;
}

/** The figures as they will read once a scheduled release is published, for somebody who may see them before. */
export function openPreview(stores: Stores, { id, actor, now }: PreviewRequest): Outcome<Preview> {
  const release = stores.releases.find(id);
  const reader = release === null ? null : stores.advanceReaders.find(id, actor.username);
  const allowed = mayPreview(release, id, actor, reader?.from ?? null, now);
  if (!allowed.ok) return allowed;
  return accept({
    release: release!,
    reading: { stores: stores.asPublished(release!), watermark: previewMark(release!, actor, now) },
  });
}

/** What a preview is of, for the band above its pages. */
export function previewReply(release: ReleaseRecord, actor: Actor, now: string): PreviewReply {
  return {
    release: release.id,
    vintageName: vintageNameOf(release),
    publishedAt: release.publishedAt,
    note: release.note,
    observations: release.observations,
    watermark: previewWatermark(actor, now),
    embargo: embargoLine(release),
  };
}
