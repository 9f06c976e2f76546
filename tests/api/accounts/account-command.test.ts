import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStores } from "#server/storage/open-stores.ts";
import { beginTry } from "#server/use-cases/sign-in-guard.ts";
import { writeSchema1Database } from "../../support/a-schema-1-database.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const LAUNCHER = join(ROOT, "scripts/launch.mjs");

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "account-command-"));
  openStores(join(folder, "platform.sqlite")).close();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function command(args: readonly string[], input = "", dataDir = folder) {
  const child = spawn(process.execPath, [LAUNCHER, ...args], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir },
  });
  child.stdin.end(input);
  const exit = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await exit, out, err };
}

function withStores<T>(work: (stores: ReturnType<typeof openStores>) => T): T {
  const stores = openStores(join(folder, "platform.sqlite"));
  try {
    return work(stores);
  } finally {
    stores.close();
  }
}

describe("pnpm account", () => {
  it("adds an account whose password has to be changed", async () => {
    const args = ["manage-accounts", "add", "first", "--role", "publisher", "--name", "张三"];
    const { code, out } = await command(args, "correct horse battery\n");
    expect([code, out]).toEqual([0, "账号first：已添加，首次登录须改密码。\n"]);
    expect(withStores(({ accounts }) => accounts.find("first"))).toMatchObject({
      displayName: "张三",
      mustChangePassword: true,
    });
  });

  it("and with --keep-password one whose password stays", async () => {
    const args = ["manage-accounts", "add", "second", "--role", "official", "--keep-password"];
    expect((await command(args, "correct horse battery\n")).code).toBe(0);
    expect(withStores(({ accounts }) => accounts.find("second")?.mustChangePassword)).toBe(false);
  });

  it("refuses a weak password and says why", async () => {
    const { code, err } = await command(["manage-accounts", "password", "first"], "12345678\n");
    expect([code, err.includes("连续字符")]).toEqual([1, true]);
  });

  it("lists locks and unlocks", async () => {
    withStores((stores) => {
      for (let time = 0; time < 5; time += 1) beginTry(stores, "first", new Date().toISOString());
    });
    expect((await command(["manage-accounts", "list"])).out).toMatch(/^first\t发布员\t\t已锁定至/m);
    expect((await command(["manage-accounts", "unlock", "first"])).code).toBe(0);
    expect((await command(["manage-accounts", "list"])).out).toMatch(/^first\t发布员\t\t在用$/m);
  });

  it("writes everything into the audit log under the name console", () => {
    const events = withStores(({ audit }) =>
      audit.list({ from: null, to: null, actor: "console", action: null, before: null, limit: 50 }),
    );
    expect(events.map(({ action, object }) => [action, object])).toEqual([
      ["account-unlock", "first"],
      ["account-add", "second"],
      ["account-add", "first"],
    ]);
  });
});

describe("pnpm audit:verify", () => {
  it("finds a sound log sound, and tells the hash to note", async () => {
    const { code, out } = await command(["verify-audit"]);
    expect(code).toBe(0);
    expect(out).toMatch(/审计日志完好，共3行。末行摘要：[0-9a-f]{64}/);
    const head = /[0-9a-f]{64}/.exec(out)![0];
    expect((await command(["verify-audit", "--head", head])).code).toBe(0);
    const other = await command(["verify-audit", "--head", "0".repeat(64)]);
    expect([other.code, other.err.includes("截断或整体重写")]).toEqual([1, true]);
  });

  it("names the first row that was changed", async () => {
    withStores(({ connection }) => {
      connection.exec("DROP TRIGGER audit_is_append_only_update");
      connection.exec("UPDATE audit_event SET object = 'somebody' WHERE id = 2");
    });
    const { code, err } = await command(["verify-audit"]);
    expect(code).toBe(1);
    expect(err).toContain("第2行");
    expect(err).toContain("被改动过");
    expect(err).toContain("之前1行完好");
  });

  it("leaves a database of an older schema as it is and says what to do", async () => {
    const older = mkdtempSync(join(tmpdir(), "account-command-older-"));
    writeSchema1Database(join(older, "platform.sqlite"));
    const { code, err } = await command(["verify-audit"], "", older);
    expect([code, err.includes("请先启动一次平台完成升级")]).toEqual([1, true]);
    rmSync(older, { recursive: true });
  });
});
