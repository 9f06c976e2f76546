import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStores, type OpenedStores } from "#server/storage/open-stores.ts";
import { createSessionStore, type SessionContent } from "#server/storage/session-store.ts";
import { sessionHandle } from "#server/accounts/session-handle.ts";

const MINUTE = 60_000;
const LIMITS = { idleMs: 30 * MINUTE, lifetimeMs: 90 * MINUTE };
const START = Date.parse("2026-01-20T02:00:00.000Z");

let stores: OpenedStores;
let now: number;
let sessions: ReturnType<typeof createSessionStore<SessionContent>>;

beforeEach(() => {
  stores = openStores(":memory:");
  now = START;
  sessions = createSessionStore<SessionContent>(stores.connection, LIMITS, () => now);
});

afterEach(() => stores.close());

function set(id: string, session: SessionContent): Promise<void> {
  return new Promise((resolve, reject) => {
    sessions.set(id, session, (error) =>
      error ? reject(new Error("not stored", { cause: error })) : resolve(),
    );
  });
}

function get(id: string): SessionContent | null {
  let found: SessionContent | null = null;
  sessions.get(id, (_error, session) => (found = session ?? null));
  return found;
}

/** What a request does: reads its session, and saves it when it was changed. */
async function use(id: string): Promise<void> {
  const session = get(id);
  if (session) await set(id, session);
}

describe("a session", () => {
  it("is gone when it was not used for the idle time", async () => {
    await set("a", { username: "x" });
    now += 29 * MINUTE;
    expect(get("a")?.username).toBe("x");
    now += 2 * MINUTE;
    expect(get("a")).toBeNull();
  });

  it("lives on by being used, and is gone at the end of its lifetime all the same", async () => {
    await set("a", { username: "x" });
    for (let minutes = 20; minutes <= 80; minutes += 20) {
      now = START + minutes * MINUTE;
      await use("a");
      expect(get("a")?.username).toBe("x");
    }
    now = START + 89 * MINUTE;
    await use("a");
    expect(get("a")).not.toBeNull();
    now = START + 90 * MINUTE;
    expect(get("a")).toBeNull();
  });

  it("is listed with where it came from, by a handle that is no cookie", async () => {
    await set("a", { username: "x", network: "本机", client: "Chrome 124 · Windows" });
    now += 5 * MINUTE;
    await use("a");
    const [entry, ...others] = stores.sessions.list("x", new Date(now).toISOString());
    expect(others).toEqual([]);
    expect(entry).toEqual({
      handle: sessionHandle("a"),
      username: "x",
      network: "本机",
      client: "Chrome 124 · Windows",
      startedAt: "2026-01-20T02:00:00.000Z",
      seenAt: "2026-01-20T02:05:00.000Z",
      expiresAt: "2026-01-20T02:35:00.000Z",
    });
    expect(get(entry!.handle)).toBeNull();
  });

  it("that was ended while a request was under way is not brought back by saving it", async () => {
    await set("a", { username: "x" });
    const held = get("a")!;
    expect(stores.sessions.end("x", sessionHandle("a"))).toBe(true);
    await set("a", held);
    expect(get("a")).toBeNull();
  });

  it("is ended for its own account only", async () => {
    await set("a", { username: "x" });
    expect(stores.sessions.end("y", sessionHandle("a"))).toBe(false);
    expect(get("a")).not.toBeNull();
  });
});

describe("endOf", () => {
  it("ends every session of an account but the one excepted", async () => {
    for (const id of ["a", "b", "c"]) await set(id, { username: "x" });
    await set("d", { username: "y" });
    expect(stores.sessions.endOf("x", sessionHandle("b"))).toBe(2);
    expect([get("a"), get("c")]).toEqual([null, null]);
    expect(stores.sessions.counts(new Date(now).toISOString())).toEqual(
      new Map([
        ["x", 1],
        ["y", 1],
      ]),
    );
  });
});
