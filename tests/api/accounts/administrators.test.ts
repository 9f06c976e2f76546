import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountChangeReplySchema, accountsReplySchema, policyReplySchema } from "#server/contract/index.ts";
import { aReportingPlatform, PASSWORD } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { signIn } from "../../support/sign-in.ts";

let platform: ReportingPlatform;
let next = 0;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

const EVERYBODY = [
  "reporter.420500",
  "reviewer.420500",
  "province.reporter",
  "province.reviewer",
  "publisher",
  "official",
  "analyst",
  "admin.system",
  "admin.security",
  "admin.audit",
] as const;

type Route = readonly ["GET" | "POST" | "PATCH" | "DELETE", string, object | undefined, readonly string[]];

const routes: readonly Route[] = [
  ["GET", "/accounts", undefined, ["admin.system", "admin.security"]],
  ["POST", "/accounts", { username: "", displayName: "", role: "", areas: [] }, ["admin.system"]],
  ["PATCH", "/accounts/nobody", {}, ["admin.system"]],
  ["DELETE", "/accounts/nobody/lock", undefined, ["admin.system"]],
  ["GET", "/accounts/nobody/sessions", undefined, ["admin.system", "admin.security"]],
  ["DELETE", "/accounts/nobody/sessions", undefined, ["admin.system", "admin.security"]],
  ["DELETE", "/accounts/nobody/sessions/x", undefined, ["admin.system", "admin.security"]],
  ["GET", "/security-policy", undefined, ["admin.security"]],
  ["GET", "/audit", undefined, ["admin.audit"]],
];

describe.each(routes)("%s %s", (method, url, body, allowed) => {
  it.each(EVERYBODY)("knows whether %s may", async (as) => {
    const reply = await platform.request(method, url, { as, ...(body ? { body } : {}) });
    expect(reply.status === 403).toBe(!allowed.includes(as));
    expect(reply.body["code"] === "role-not-permitted").toBe(!allowed.includes(as));
    expect(reply.headers["cache-control"]).toBe("no-store");
  });

  it("asks nobody to sign in silently", async () => {
    const reply = await platform.request(method, url, body ? { body } : {});
    expect([reply.status, reply.body["code"]]).toEqual([401, "not-signed-in"]);
  });
});

/** Adds an account and signs it in with its one-time password. */
async function added(role = "official", areas: readonly string[] = ["420000"]) {
  next += 1;
  const username = `fresh.${next}`;
  const reply = await platform.request("POST", "/accounts", {
    as: "admin.system",
    body: { username, displayName: `新人${next}`, role, areas },
  });
  expect(reply.status).toBe(201);
  const { account, oneTimePassword } = accountChangeReplySchema.parse(reply.body);
  return { username, account, password: oneTimePassword! };
}

function patch(username: string, body: object, as = "admin.system") {
  return platform.request("PATCH", `/accounts/${username}`, { as, body });
}

async function alive(cookie: string): Promise<boolean> {
  return (await platform.request("GET", "/session", { headers: { cookie } })).status === 200;
}

describe("a new account", () => {
  it("starts with a password that is told once and has to be changed", async () => {
    const { username, account, password } = await added();
    expect(account).toMatchObject({
      username,
      roleName: "省发改委用户",
      mustChangePassword: true,
      sessions: 0,
    });
    const session = await signIn(platform, username, password);
    expect(session.body).toMatchObject({ mustChangePassword: true });
    const list = await platform.request("GET", "/accounts", { as: "admin.system" });
    expect(JSON.stringify(list.body)).not.toContain(password);
    expect(JSON.stringify(list.body)).not.toContain("argon2");
  });

  it.each([
    ["a name that is taken", { username: "publisher" }, 409, "username"],
    ["a name with capitals", { username: "Somebody" }, 400, "username"],
    ["the name the system writes under", { username: "system" }, 400, "username"],
    ["no name for people", { displayName: " " }, 400, "displayName"],
    ["an unknown role", { role: "king" }, 400, "role"],
    ["an unknown area", { areas: ["999999"] }, 400, "areas"],
    ["a reporter without area", { role: "reporter", areas: [] }, 400, "areas"],
    ["an administrator with figures to report", { role: "audit-admin", areas: ["420000"] }, 400, "areas"],
  ])("with %s is refused", async (_what, part, status, path) => {
    const body = { username: "some.body", displayName: "某人", role: "official", areas: ["420000"], ...part };
    const reply = await platform.request("POST", "/accounts", { as: "admin.system", body });
    expect([reply.status, reply.body["path"]]).toEqual([status, path]);
    expect(reply.body["title"]).toMatch(/\p{Script=Han}/u);
    expect(platform.stores.accounts.find("some.body")).toBeNull();
  });
});

describe("a change of an account", () => {
  it("of role and areas holds at once and asks to sign in again", async () => {
    const { username, password } = await added();
    const { cookie } = await signIn(platform, username, password);
    const reply = await patch(username, { role: "reporter", areas: ["420500"] });
    expect(reply.body["account"]).toMatchObject({ role: "reporter", areas: ["420500"] });
    expect(await alive(cookie)).toBe(false);
  });

  it("that disables ends its sessions at once and for good", async () => {
    const { username, password } = await added();
    const { cookie } = await signIn(platform, username, password);
    await patch(username, { disabled: true });
    expect(await alive(cookie)).toBe(false);
    expect((await signIn(platform, username, password)).status).toBe(401);
    await patch(username, { disabled: false });
    expect(await alive(cookie)).toBe(false);
    expect((await signIn(platform, username, password)).status).toBe(200);
  });

  it("that resets the password makes the old one and the sessions worthless", async () => {
    const { username, password } = await added();
    const { cookie } = await signIn(platform, username, password);
    const { oneTimePassword } = accountChangeReplySchema.parse(
      (await patch(username, { resetPassword: true })).body,
    );
    expect(await alive(cookie)).toBe(false);
    expect((await signIn(platform, username, password)).status).toBe(401);
    expect((await signIn(platform, username, oneTimePassword!)).body["mustChangePassword"]).toBe(true);
  });

  it("that names one thing leaves the others", async () => {
    const { username } = await added();
    const reply = await patch(username, { displayName: "改名" });
    expect(reply.body).toMatchObject({
      account: { displayName: "改名", role: "official", areas: ["420000"], disabled: false },
      oneTimePassword: null,
    });
  });

  it.each([{ role: "audit-admin" }, { areas: ["420000"] }, { disabled: true }, { resetPassword: true }])(
    "by its own owner is refused: %j",
    async (body) => {
      const reply = await patch("admin.system", body);
      expect([reply.status, reply.body["code"]]).toEqual([403, "own-account"]);
      expect(platform.stores.accounts.find("admin.system")).toMatchObject({
        role: "system-admin",
        disabled: false,
      });
    },
  );

  it("is all or nothing: one bad part leaves everything as it was", async () => {
    const { username } = await added();
    const reply = await patch(username, { displayName: "改名", resetPassword: true, areas: ["1"] });
    expect(reply.status).toBe(400);
    expect(platform.stores.accounts.find(username)!.displayName).not.toBe("改名");
  });

  it("of nobody answers 404", async () => {
    expect((await patch("no.body", { disabled: true })).status).toBe(404);
  });
});

describe("sessions of others", () => {
  it("are counted, listed and ended by the security administrator", async () => {
    const { username, password } = await added();
    const { cookie } = await signIn(platform, username, password);
    await signIn(platform, username, password);
    const accounts = await platform.request("GET", "/accounts", { as: "admin.security" });
    const entry = accountsReplySchema.parse(accounts.body).accounts.find((one) => one.username === username);
    expect(entry?.sessions).toBe(2);
    const url = `/accounts/${username}/sessions`;
    const { body } = await platform.request("GET", url, { as: "admin.security" });
    const [first] = body["sessions"] as { handle: string; current: boolean }[];
    expect(first!.current).toBe(false);
    const one = await platform.request("DELETE", `${url}/${first!.handle}`, { as: "admin.security" });
    expect(one.body).toEqual({ ended: 1 });
    const rest = await platform.request("DELETE", url, { as: "admin.security" });
    expect([rest.body, await alive(cookie)]).toEqual([{ ended: 1 }, false]);
  });
});

describe("the three administrators", () => {
  it.each(["admin.system", "admin.security", "admin.audit"])("%s has no part in figures", async (as) => {
    const list = await platform.request("GET", "/submissions", { as });
    expect(list.body).toMatchObject({ submissions: [], total: 0 });
    const release = await platform.request("POST", "/releases", {
      as,
      body: { submissions: ["x"], vintage: "final", note: "" },
    });
    expect(release.status).toBe(403);
    const upload = await platform.upload(as, Buffer.from("x"), { fields: { dataflow: "cluster-quarterly" } });
    expect([upload.status, upload.body["code"]]).toEqual([403, "role-may-not-upload"]);
  });

  it("the security administrator reads the settings in force", async () => {
    const { body } = await platform.request("GET", "/security-policy", { as: "admin.security" });
    const { rules } = policyReplySchema.parse(body);
    expect(rules.map(({ value }) => value)).toContain("30分钟（SESSION_IDLE_MINUTES）");
    expect(rules.map(({ value }) => value)).toContain("12小时（SESSION_LIFETIME_HOURS）");
  });

  it("demonstration passwords stay usable", async () => {
    expect((await signIn(platform, "admin.audit", PASSWORD)).body["mustChangePassword"]).toBe(false);
  });
});
