import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { departments } from "@dash/data";
import { hashPassword, passwordTrouble } from "@dash/server/accounts";
import { readConfig } from "@dash/server/config";
import { databasePath, openStores } from "@dash/server/storage";
import { addAccount, changeAccount, roleNames, unlockAccount } from "@dash/server/use-cases";
import { explainFailure, InstructedError } from "./toolchain/instructed-error.ts";
import { projectRoot } from "./toolchain/project-root.ts";

const USAGE = `用法：
  pnpm account list
  pnpm account add 用户名 --role 角色 [--name 姓名] [--areas 420500,420600] [--department 部门] [--keep-password]
  pnpm account password 用户名 [--keep-password]
  pnpm account disable 用户名 | pnpm account enable 用户名
  pnpm account unlock 用户名
密码从标准输入读取：在终端逐次询问，或用管道传入一行。首次登录须改密码；加 --keep-password 则不要求。
角色：${Object.entries(roleNames)
  .map(([id, name]) => `${id}（${name}）`)
  .join("、")}
部门（省直部门填报员须有）：${departments.map(({ id, name }) => `${id}（${name}）`).join("、")}`;

/** Who the audit log names for commands given on the machine. */
const PERFORMER = "console";

type Stores = ReturnType<typeof openStores>;
type Done = ReturnType<typeof addAccount>;

interface Options {
  readonly role?: string | undefined;
  readonly name?: string | undefined;
  readonly areas?: string | undefined;
  readonly department?: string | undefined;
  readonly "keep-password"?: boolean | undefined;
}

/** `pnpm account`: lists, adds and changes accounts of the data folder in DATA_DIR, also while the server runs. */
async function manageAccounts(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      role: { type: "string" },
      name: { type: "string" },
      areas: { type: "string" },
      department: { type: "string" },
      "keep-password": { type: "boolean" },
    },
  });
  const [command, username] = positionals;
  const config = readConfig(process.env, projectRoot);
  const stores = openStores(databasePath(config.dataDir));
  try {
    if (command === "list") list(stores);
    else if (command === undefined || username === undefined) throw new InstructedError(USAGE);
    else await change(stores, command, username, values);
  } finally {
    stores.close();
  }
}

function list(stores: Stores): void {
  const locks = stores.signIns.locks(new Date().toISOString());
  for (const { username, role, areas, department, disabled } of stores.accounts.list()) {
    const until = locks.get(username);
    const state = disabled ? "已停用" : until === undefined ? "在用" : `已锁定至${until}`;
    const within = department === null ? areas : [...areas, department];
    console.log([username, roleNames[role], within.join(","), state].join("\t"));
  }
}

async function change(stores: Stores, command: string, username: string, options: Options): Promise<void> {
  const performer = { by: PERFORMER, now: new Date().toISOString() };
  const mustChange = options["keep-password"] !== true;
  const note = mustChange ? "，首次登录须改密码" : "";
  switch (command) {
    case "add": {
      const account = {
        username,
        displayName: options.name ?? username,
        role: options.role ?? "",
        areas: options.areas?.split(",").map((code) => code.trim()) ?? [],
        department: options.department ?? null,
        passwordHash: await newPasswordHash(username),
        mustChangePassword: mustChange,
      };
      told(addAccount(stores, account, performer), `已添加${note}`);
      break;
    }
    case "password": {
      const password = { hash: await newPasswordHash(username), mustChange };
      told(changeAccount(stores, username, { password }, performer), `密码已更改${note}`);
      break;
    }
    case "disable":
    case "enable": {
      const disabled = command === "disable";
      told(changeAccount(stores, username, { disabled }, performer), disabled ? "已停用" : "已启用");
      break;
    }
    case "unlock":
      told(unlockAccount(stores, username, performer), "可以登录");
      break;
    default:
      throw new InstructedError(USAGE);
  }
}

function told(outcome: Done, done: string): void {
  if (!outcome.ok) throw new InstructedError(outcome.refusal.message);
  console.log(`账号${outcome.value.username}：${done}。`);
}

async function newPasswordHash(username: string): Promise<string> {
  process.stderr.write("新密码（不显示）：");
  // What is typed goes nowhere, so that the password does not stay on the screen.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: process.stdin.isTTY });
  const line = await reader[Symbol.asyncIterator]().next();
  reader.close();
  process.stderr.write("\n");
  const password = line.done === true ? "" : line.value;
  const trouble = passwordTrouble(password, { username, current: null });
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
