import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { hashPassword, passwordTrouble } from "@dash/server/accounts";
import { readConfig } from "@dash/server/config";
import { openStores } from "@dash/server/storage";
import { addAccount, changeAccount, roleNames } from "@dash/server/use-cases";
import { explainFailure, InstructedError } from "./toolchain/instructed-error.ts";
import { projectRoot } from "./toolchain/project-root.ts";

const USAGE = `用法：
  pnpm account list
  pnpm account add 用户名 --role 角色 [--name 姓名] [--areas 420500,420600]
  pnpm account password 用户名
  pnpm account disable 用户名 | pnpm account enable 用户名
密码从标准输入读取：在终端逐次询问，或用管道传入一行。
角色：${Object.entries(roleNames)
  .map(([id, name]) => `${id}（${name}）`)
  .join("、")}`;

/** `pnpm account`: lists, adds and changes accounts of the data folder in DATA_DIR, also while the server runs. */
async function manageAccounts(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { role: { type: "string" }, name: { type: "string" }, areas: { type: "string" } },
  });
  const [command, username] = positionals;
  const config = readConfig(process.env, projectRoot);
  const stores = openStores(join(config.dataDir, "platform.sqlite"));
  const now = new Date().toISOString();
  try {
    if (command === "list") {
      for (const account of stores.accounts.list())
        console.log(
          [
            account.username,
            roleNames[account.role],
            account.areas.join(","),
            account.disabled ? "已停用" : "在用",
          ].join("\t"),
        );
      return;
    }
    if (command === undefined || username === undefined) throw new InstructedError(USAGE);
    switch (command) {
      case "add":
        told(
          addAccount(
            stores,
            {
              username,
              displayName: values.name ?? username,
              role: values.role ?? "",
              areas: values.areas?.split(",").map((code) => code.trim()) ?? [],
              passwordHash: await newPasswordHash(),
            },
            now,
          ),
          "已添加，首次登录须改密码",
        );
        break;
      case "password":
        told(changeAccount(stores, username, { passwordHash: await newPasswordHash() }, now), "密码已更改");
        break;
      case "disable":
      case "enable":
        told(
          changeAccount(stores, username, { disabled: command === "disable" }, now),
          command === "disable" ? "已停用" : "已启用",
        );
        break;
      default:
        throw new InstructedError(USAGE);
    }
  } finally {
    stores.close();
  }
}

function told(outcome: ReturnType<typeof addAccount>, done: string): void {
  if (!outcome.ok) throw new InstructedError(outcome.refusal.message);
  console.log(`账号${outcome.value.username}：${done}。`);
}

async function newPasswordHash(): Promise<string> {
  process.stderr.write("新密码（不显示）：");
  // What is typed goes nowhere, so that the password does not stay on the screen.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: process.stdin.isTTY });
  const line = await reader[Symbol.asyncIterator]().next();
  reader.close();
  process.stderr.write("\n");
  const password = line.done === true ? "" : line.value;
  const trouble = passwordTrouble(password);
  if (trouble !== null) throw new InstructedError(trouble);
  return hashPassword(password);
}

try {
  await manageAccounts();
} catch (error) {
  const usage = error instanceof TypeError && "code" in error ? USAGE : explainFailure(error);
  console.error(usage);
  process.exitCode = 1;
}
