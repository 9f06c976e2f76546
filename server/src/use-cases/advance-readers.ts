import type { ReadersReply } from "../contract/index.ts";
import { advanceReaderRoles } from "../domain/publication/preview.ts";
import { readInstant } from "../domain/publication/publish-instant.ts";
import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import type { Actor } from "./actor.ts";
import { denyRelease } from "./deny-release.ts";
import type { AdvanceReaderRecord, ReleaseRecord, Stores } from "./ports.ts";
import { publishDueReleases } from "./publish-due-releases.ts";
import { roleNames } from "./role-names.ts";

export interface AddReaderRequest {
  readonly release: number;
  readonly username: string;
  /** ISO 8601 with offset; null means now. */
  readonly from: string | null;
  readonly actor: Actor;
  readonly now: string;
}

export interface RemoveReaderRequest {
  readonly release: number;
  readonly username: string;
  readonly actor: Actor;
  readonly now: string;
}

export function noSuchRelease(id: number | string): Refusal {
  return {
    kind: "not-found",
    code: "unknown-release",
    message: `没有编号为“${id}”的发布。`,
    path: "id",
  };
}

/** Names an account that may read a scheduled release before its hour, or changes from when. */
export function addAdvanceReader(stores: Stores, request: AddReaderRequest): Outcome<ReleaseRecord> {
  const { release: id, username, actor, now } = request;
  return stores.transaction(() => {
    const release = scheduledRelease(stores, id, actor, now);
    if (!release.ok) return release;
    const account = stores.accounts.find(username);
    if (!account || account.disabled || !advanceReaderRoles.includes(account.role))
      return refuse({
        kind: "invalid",
        code: "not-an-advance-reader",
        message: `账号“${username}”不能提前阅读：须是在用的${roleNames.official}或${roleNames.analyst}账号。`,
        path: "username",
      });
    const from = request.from === null ? accept(now) : readInstant(request.from, "from");
    if (!from.ok) return from;
    if (from.value >= release.value.publishedAt)
      return refuse({
        kind: "invalid",
        code: "reader-after-publication",
        message: "提前阅读的开始时间须早于公开时间。",
        path: "from",
      });
    stores.advanceReaders.set({
      release: id,
      username,
      from: from.value,
      addedBy: actor.username,
      addedAt: now,
    });
    stores.audit.append({
      at: now,
      actor: actor.username,
      action: "reader-add",
      object: String(id),
      detail: `${username} ${from.value}`,
    });
    return release;
  });
}

/** Takes an advance reader off; the next request is refused. */
export function removeAdvanceReader(
  stores: Stores,
  { release: id, username, actor, now }: RemoveReaderRequest,
): Outcome<ReleaseRecord> {
  return stores.transaction(() => {
    const release = scheduledRelease(stores, id, actor, now);
    if (!release.ok) return release;
    if (!stores.advanceReaders.remove(id, username))
      return refuse({
        kind: "not-found",
        code: "unknown-reader",
        message: `第${id}号发布的提前阅读名单中没有${username}。`,
        path: "username",
      });
    stores.audit.append({
      at: now,
      actor: actor.username,
      action: "reader-remove",
      object: String(id),
      detail: username,
    });
    return release;
  });
}

/** Named readers, who looked, and who could be named. */
export function readersReply(stores: Stores, release: number): ReadersReply {
  const readers = stores.advanceReaders.ofRelease(release);
  const named = new Set(readers.map(({ username }) => username));
  return {
    release,
    readers: readers.map((reader) => ({ ...personOf(reader), from: reader.from, addedBy: reader.addedBy })),
    looks: stores.advanceReaders.looks(release).map(({ at, actor, action, part }) => ({
      at,
      username: actor,
      displayName: stores.accounts.find(actor)?.displayName ?? actor,
      download: action === "preview-download",
      part: part ?? "",
    })),
    candidates: stores.accounts
      .list()
      .filter((account) => !account.disabled && advanceReaderRoles.includes(account.role))
      .filter((account) => !named.has(account.username))
      .map(personOf),
  };
}

function personOf({
  username,
  displayName,
  role,
}: Pick<AdvanceReaderRecord, "username" | "displayName" | "role">) {
  return { username, displayName, roleName: roleNames[role] };
}

function scheduledRelease(stores: Stores, id: number, actor: Actor, now: string): Outcome<ReleaseRecord> {
  const denied = denyRelease(actor);
  if (denied) return refuse(denied);
  publishDueReleases(stores, { now: () => now });
  const release = stores.releases.find(id);
  if (!release) return refuse(noSuchRelease(id));
  if (release.state === "scheduled") return accept(release);
  return refuse({
    kind: "conflict",
    code: "release-not-scheduled",
    message:
      release.state === "published"
        ? `第${id}号发布已经公开，不再有提前阅读。`
        : `第${id}号发布已经取消，不再有提前阅读。`,
    path: null,
    detail: { state: release.state },
  });
}
