import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { problemSchema, sessionsReplySchema } from "#server/contract/index.ts";
import { aReportingPlatform, PASSWORD } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { signIn } from "../../support/sign-in.ts";

const NEXT = "a longer horse battery";
const CHROME =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36";

let platform: ReportingPlatform;

beforeEach(async () => {
  platform = await aReportingPlatform();
});

afterEach(() => platform.close());

async function cookieOf(username: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return (await signIn(platform, username, PASSWORD, headers)).cookie;
}

function change(cookie: string, current: string, next: string) {
  return platform.app.inject({
    method: "POST",
    url: "/api/v1/session/password",
    headers: { cookie },
    payload: { current, next },
  });
}

/** The cookie a browser keeps of a reply: the last one set. */
function kept(reply: Awaited<ReturnType<typeof change>>): string {
  const cookie = reply.cookies.at(-1)!;
  return `${cookie.name}=${cookie.value}`;
}

async function alive(cookie: string): Promise<boolean> {
  return (await platform.request("GET", "/session", { headers: { cookie } })).status === 200;
}

async function sessionsOf(cookie: string) {
  const reply = await platform.request("GET", "/sessions", { headers: { cookie } });
  return sessionsReplySchema.parse(reply.body).sessions;
}

describe("changing the own password", () => {
  it("makes the new one the only one that fits, and ends every other session", async () => {
    const [here, elsewhere] = [await cookieOf("official"), await cookieOf("official")];
    const reply = await change(here, PASSWORD, NEXT);
    expect(reply.json()).toMatchObject({ username: "official", mustChangePassword: false });
    const fresh = kept(reply);
    expect([await alive(fresh), await alive(here), await alive(elsewhere)]).toEqual([true, false, false]);
    expect((await signIn(platform, "official", PASSWORD)).status).toBe(401);
    expect((await signIn(platform, "official", NEXT)).status).toBe(200);
  });

  it.each([
    ["without the present one", "wrong", NEXT, "current", "当前密码不对"],
    ["to a short one", PASSWORD, "short", "next", "至少8个字符"],
    ["to the same one", PASSWORD, PASSWORD, "next", "不能与当前密码相同"],
    ["to one with the username in it", PASSWORD, "my official key", "next", "不能包含用户名"],
    ["to one everybody uses", PASSWORD, "Password1", "next", "太常见"],
    ["to a run of digits", PASSWORD, "12345678", "next", "连续字符"],
  ])("%s is refused in Chinese at its field", async (_what, current, next, path, words) => {
    const reply = await change(await cookieOf("official"), current, next);
    expect(reply.statusCode).toBe(400);
    const problem = problemSchema.parse(reply.json());
    expect([problem.path, problem.title.includes(words)]).toEqual([path, true]);
    expect((await signIn(platform, "official", PASSWORD)).status).toBe(200);
  });

  it("counts wrong guesses like a sign-in", async () => {
    const cookie = await cookieOf("official");
    for (let time = 0; time < 5; time += 1) await change(cookie, "wrong", NEXT);
    expect((await change(cookie, PASSWORD, NEXT)).json()).toMatchObject({ code: "sign-in-locked" });
  });

  it("needs a session", async () => {
    expect((await change("", PASSWORD, NEXT)).statusCode).toBe(401);
  });
});

describe("an account whose password somebody else set", () => {
  let cookie: string;

  beforeEach(async () => {
    platform.stores.accounts.update("province.reviewer", { mustChangePassword: true });
    cookie = await cookieOf("province.reviewer");
  });

  it.each<["GET" | "POST" | "DELETE", string]>([
    ["GET", "/submissions"],
    ["GET", "/submissions/x/original"],
    ["POST", "/submissions"],
    ["POST", "/releases"],
    ["GET", "/releases"],
    ["GET", "/dataflows"],
    ["GET", "/sessions"],
    ["DELETE", "/sessions"],
    ["GET", "/audit"],
    ["GET", "/accounts"],
    ["GET", "/%73ubmissions"],
  ])("is refused %s %s, and told the way out", async (method, url) => {
    const body = method === "POST" ? { body: {} } : {};
    const reply = await platform.request(method, url, { headers: { cookie }, ...body });
    expect([reply.status, reply.body["code"]]).toEqual([403, "must-change-password"]);
    expect(reply.body["title"]).toContain("/account");
    expect(reply.body["detail"]).toMatchObject({ page: "/account" });
  });

  it("reads its session, which says so, changes its password and is free", async () => {
    const session = await platform.request("GET", "/session", { headers: { cookie } });
    expect(session.body["mustChangePassword"]).toBe(true);
    const reply = await change(cookie, PASSWORD, NEXT);
    const fresh = kept(reply);
    const list = await platform.request("GET", "/submissions", { headers: { cookie: fresh } });
    expect(list.status).toBe(200);
  });

  it("may sign out", async () => {
    const reply = await platform.request("DELETE", "/session", { headers: { cookie } });
    expect([reply.status, await alive(cookie)]).toEqual([204, false]);
  });
});

describe("own sessions", () => {
  it("are listed with network, program and time, the asking one marked", async () => {
    const first = await cookieOf("official", { "user-agent": CHROME });
    const second = await cookieOf("official");
    const sessions = await sessionsOf(second);
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(sessions.find(({ current }) => !current)).toMatchObject({
      client: "Chrome 124 · Windows",
      network: "IPv4 10.9.*.*",
    });
    expect(JSON.stringify(sessions)).not.toContain(first.split("=")[1]!.split(".")[0]!);
  });

  it("are ended one by one", async () => {
    const [first, second] = [await cookieOf("official"), await cookieOf("official")];
    const other = (await sessionsOf(second)).find(({ current }) => !current)!;
    const reply = await platform.request("DELETE", `/sessions/${other.handle}`, {
      headers: { cookie: second },
    });
    expect(reply.body).toEqual({ ended: 1 });
    expect([await alive(first), await alive(second)]).toEqual([false, true]);
    const again = await platform.request("DELETE", `/sessions/${other.handle}`, {
      headers: { cookie: second },
    });
    expect([again.status, again.body["code"]]).toEqual([404, "unknown-session"]);
  });

  it("are ended all but the present one", async () => {
    const [first, second, third] = [
      await cookieOf("official"),
      await cookieOf("official"),
      await cookieOf("official"),
    ];
    const reply = await platform.request("DELETE", "/sessions", { headers: { cookie: second } });
    expect(reply.body).toEqual({ ended: 2 });
    expect([await alive(first), await alive(second), await alive(third)]).toEqual([false, true, false]);
  });

  it("of somebody else are out of reach", async () => {
    const mine = await cookieOf("official");
    const theirs = await cookieOf("analyst");
    const [entry] = await sessionsOf(theirs);
    const reply = await platform.request("DELETE", `/sessions/${entry!.handle}`, {
      headers: { cookie: mine },
    });
    expect([reply.status, await alive(theirs)]).toEqual([404, true]);
  });
});

describe("a session", () => {
  it("ends when it is idle, and after twelve hours however much it is used", async () => {
    const start = Date.parse("2026-01-20T00:00:00.000Z");
    const at = (minutes: number) => platform.setSessionNow(new Date(start + minutes * 60_000).toISOString());
    at(0);
    const [idle, used] = [await cookieOf("official"), await cookieOf("official")];
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      at(minutes);
      expect(await alive(used)).toBe(true);
    }
    expect(await alive(idle)).toBe(false);
    at(12 * 60);
    expect(await alive(used)).toBe(false);
  });
});

describe("where figures are not public", () => {
  it("no spelling of an address gets around signing in", async () => {
    const guarded = await aReportingPlatform({ PUBLIC_READ: "false" });
    const replies = await Promise.all(["/catalog", "/%63atalog"].map((url) => guarded.request("GET", url)));
    const encoded = await guarded.app.inject({ method: "GET", url: "/%61pi/v1/catalog" });
    expect([...replies.map(({ status }) => status), encoded.statusCode]).toEqual([401, 401, 401]);
    await guarded.close();
  });
});
