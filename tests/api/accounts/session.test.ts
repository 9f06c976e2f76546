import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aReportingPlatform, PASSWORD } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

describe("the session", () => {
  const signIn = (username: string, password: string) =>
    platform.app.inject({
      method: "POST",
      url: "/api/v1/session",
      payload: { username, password },
      remoteAddress: "10.1.0.1",
    });

  it("names account, role and areas", async () => {
    const reply = await platform.request("GET", "/session", { as: "publisher" });
    expect(reply.body).toEqual({
      username: "publisher",
      displayName: "publisher",
      role: "publisher",
      roleName: "发布员",
      areas: ["420000"],
      department: null,
      mustChangePassword: false,
    });
  });

  it("answers a wrong password and an unknown name alike", async () => {
    const [wrong, unknown] = [await signIn("publisher", "wrong"), await signIn("nobody", PASSWORD)];
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    expect(wrong.json()).toEqual(unknown.json());
  });

  it("has a cookie that scripts cannot read and other sites do not send", async () => {
    const reply = await signIn("publisher", PASSWORD);
    expect(reply.headers["set-cookie"]).toMatch(/HttpOnly/);
    expect(reply.headers["set-cookie"]).toMatch(/SameSite=Lax/);
  });

  it("ends when the reader signs out", async () => {
    const cookie = (await signIn("analyst", PASSWORD)).cookies[0]!;
    const headers = { cookie: `${cookie.name}=${cookie.value}` };
    await platform.app.inject({ method: "DELETE", url: "/api/v1/session", headers });
    const after = await platform.app.inject({ method: "GET", url: "/api/v1/session", headers });
    expect(after.statusCode).toBe(204);
  });

  it("ends at once when the account is disabled", async () => {
    const cookie = (await signIn("official", PASSWORD)).cookies[0]!;
    platform.stores.accounts.update("official", { disabled: true });
    const headers = { cookie: `${cookie.name}=${cookie.value}` };
    const after = await platform.app.inject({ method: "GET", url: "/api/v1/session", headers });
    expect(after.statusCode).toBe(204);
    platform.stores.accounts.update("official", { disabled: false });
  });

  it("cannot be guessed at speed", async () => {
    const tries = await Promise.all(Array.from({ length: 14 }, () => signIn("publisher", "wrong")));
    expect(tries.map(({ statusCode }) => statusCode)).toContain(429);
  });
});
