import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aReportingPlatform, PASSWORD } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { signIn } from "../../support/sign-in.ts";

let platform: ReportingPlatform;

beforeEach(async () => {
  platform = await aReportingPlatform();
  platform.setNow("2026-01-20T02:00:00.000Z");
});

afterEach(() => platform.close());

async function fail(username: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const { status, body } = await signIn(platform, username, "wrong");
    expect([status, body["code"]]).toEqual([401, "wrong-credentials"]);
  }
}

describe("five wrong passwords", () => {
  it("refuse even the right one for fifteen minutes, and say until when", async () => {
    await fail("publisher", 5);
    platform.setNow("2026-01-20T02:14:59.000Z");
    const { status, body, cookie } = await signIn(platform, "publisher", PASSWORD);
    expect([status, cookie]).toEqual([429, ""]);
    expect(body).toMatchObject({
      code: "sign-in-locked",
      detail: { until: "2026-01-20T02:15:00.000Z" },
    });
    expect(body["title"]).toContain("10:15（北京时间）");
    platform.setNow("2026-01-20T02:15:00.000Z");
    expect((await signIn(platform, "publisher", PASSWORD)).status).toBe(200);
  });

  it("are answered word for word alike for a name nobody has and a disabled account", async () => {
    platform.stores.accounts.update("official", { disabled: true });
    const answers: string[] = [];
    for (const username of ["publisher", "nobody.at.all", "official"]) {
      await fail(username, 5);
      answers.push(JSON.stringify((await signIn(platform, username, PASSWORD)).body));
    }
    expect(new Set(answers).size).toBe(1);
  });

  it("lock nobody when they are spread over more than fifteen minutes", async () => {
    await fail("publisher", 4);
    platform.setNow("2026-01-20T02:15:01.000Z");
    await fail("publisher", 4);
    expect((await signIn(platform, "publisher", PASSWORD)).status).toBe(200);
  });

  it("are counted anew after a right one", async () => {
    await fail("publisher", 4);
    expect((await signIn(platform, "publisher", PASSWORD)).status).toBe(200);
    await fail("publisher", 4);
    expect((await signIn(platform, "publisher", PASSWORD)).status).toBe(200);
  });

  it("are not outrun by many at once", async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => signIn(platform, "publisher", "wrong")));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it("leave other accounts and sessions alone", async () => {
    const { cookie } = await signIn(platform, "publisher", PASSWORD);
    await fail("publisher", 5);
    expect((await signIn(platform, "official", PASSWORD)).status).toBe(200);
    const session = await platform.request("GET", "/session", { headers: { cookie } });
    expect(session.body["username"]).toBe("publisher");
  });

  it("outlive a restart: they are in the database", async () => {
    await fail("publisher", 5);
    const count = "SELECT count(*) FROM sign_in_lock WHERE username = 'publisher'";
    expect(platform.stores.connection.prepare(count).pluck().get()).toBe(1);
  });

  it("are unlocked by the system administrator, and by nobody else", async () => {
    await fail("publisher", 5);
    for (const as of ["admin.security", "admin.audit", "province.reviewer"]) {
      const refused = await platform.request("DELETE", "/accounts/publisher/lock", { as });
      expect(refused.status).toBe(403);
    }
    const unlocked = await platform.request("DELETE", "/accounts/publisher/lock", { as: "admin.system" });
    expect(unlocked.body).toMatchObject({ username: "publisher", lockedUntil: null });
    expect((await signIn(platform, "publisher", PASSWORD)).status).toBe(200);
  });

  it("are seen by the security administrator", async () => {
    await fail("publisher", 5);
    const { body } = await platform.request("GET", "/accounts", { as: "admin.security" });
    expect(body["accounts"]).toContainEqual(
      expect.objectContaining({ username: "publisher", lockedUntil: "2026-01-20T02:15:00.000Z" }),
    );
  });
});

describe("the audit log", () => {
  it("has each failure and the lock", async () => {
    await fail("nobody.at.all", 5);
    const { body } = await platform.request("GET", "/audit?actor=nobody.at.all", { as: "admin.audit" });
    const actions = (body["events"] as { action: string }[]).map(({ action }) => action);
    expect(actions).toEqual(["sign-in-locked", ...Array.from({ length: 5 }, () => "sign-in-failed")]);
  });
});
