import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monthIndex, type Observation } from "@dash/data";
import { hashPassword } from "#server/accounts/passwords.ts";
import { buildApp } from "#server/app.ts";
import { readConfig } from "#server/config.ts";
import type { Role } from "#server/contract/index.ts";
import { createInlineWriter } from "#server/jobs/create-inline-writer.ts";
import { createWriter } from "#server/jobs/create-writer.ts";
import { openStores, type OpenedStores } from "#server/storage/open-stores.ts";
import type { Reply, ReportingPlatform, RequestOptions } from "./reporting-platform.ts";
import { reviewChain } from "./review-chain.ts";

export const PASSWORD = "correct horse battery";

const accounts: readonly (readonly [string, Role, readonly string[], string?])[] = [
  ["reporter.420500", "reporter", ["420500"]],
  ["reporter.420600", "reporter", ["420600"]],
  ["reporter.420506", "reporter", ["420506"]],
  ["reviewer.420500", "area-reviewer", ["420500"]],
  ["reviewer.420600", "area-reviewer", ["420600"]],
  ["reviewer.420506", "area-reviewer", ["420506"]],
  ["province.reporter", "province-reporter", ["420000"]],
  ["province.reviewer", "province-reviewer", ["420000"]],
  ["province.reviewer.2", "province-reviewer", ["420000"]],
  ["department.culture-tourism", "department", ["420000"], "culture-tourism"],
  ["department.transport", "department", ["420000"], "transport"],
  ["publisher", "publisher", ["420000"]],
  ["official", "official", ["420000"]],
  ["analyst", "analyst", ["420000"]],
  ["admin.system", "system-admin", []],
  ["admin.security", "security-admin", []],
  ["admin.audit", "audit-admin", []],
];

let hash: Promise<string> | null = null;

/** A server on a database file of its own, with one account of each kind and last year's published revenue of 宜昌. */
export async function aReportingPlatform(
  settings: Readonly<Record<string, string>> = {},
  /** `inline` writes on the connection that also reads. */
  writing: "thread" | "inline" = "thread",
): Promise<ReportingPlatform> {
  const folder = mkdtempSync(join(tmpdir(), "reporting-"));
  const databaseFile = join(folder, "platform.sqlite");
  const config = readConfig({ DATA_DIR: folder, SEED: "none", ...settings }, folder);
  const stores = openStores(databaseFile);
  hash ??= hashPassword(PASSWORD);
  const passwordHash = await hash;
  for (const [username, role, areas, department = null] of accounts)
    stores.accounts.insert(
      {
        username,
        displayName: username,
        role,
        areas,
        department,
        passwordHash,
        mustChangePassword: false,
        disabled: false,
      },
      "2025-01-01T00:00:00.000Z",
    );
  publishLastYear(stores);
  let now = "2026-01-20T02:00:00.000Z";
  let sessionNow: string | null = null;
  const writer =
    writing === "thread"
      ? createWriter({ databaseFile })
      : { ...createInlineWriter(stores), kill: () => Promise.resolve() };
  const app = await buildApp({
    config,
    stores,
    writer,
    clock: { now: () => now },
    sessionClock: { now: () => sessionNow ?? new Date().toISOString() },
  });
  const cookies = new Map<string, string>();

  async function signIn(username: string): Promise<string> {
    const known = cookies.get(username);
    if (known !== undefined) return known;
    const reply = await app.inject({
      method: "POST",
      url: "/api/v1/session",
      payload: { username, password: PASSWORD },
      remoteAddress: `10.0.0.${cookies.size + 1}`,
    });
    const cookie = `${reply.cookies[0]!.name}=${reply.cookies[0]!.value}`;
    cookies.set(username, cookie);
    return cookie;
  }

  async function request(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    { as, body, headers = {} }: RequestOptions = {},
  ): Promise<Reply> {
    const cookie = as === undefined ? {} : { cookie: await signIn(as) };
    const reply = await app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { ...cookie, ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
    return toReply(reply);
  }

  const chain = reviewChain({ stores, request });

  return {
    ...chain,
    app,
    stores,
    writer,
    databaseFile,
    signIn,
    request,
    setNow(instant) {
      now = instant;
    },
    setSessionNow(instant) {
      sessionNow = instant;
    },
    async upload(username, file, { fileName = "报表.xlsx", fields = {} } = {}) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append("file", new Blob([new Uint8Array(file)]), fileName);
      const encoded = new Response(form);
      const reply = await app.inject({
        method: "POST",
        url: "/api/v1/submissions",
        headers: { cookie: await signIn(username), "content-type": encoded.headers.get("content-type")! },
        payload: Buffer.from(await encoded.arrayBuffer()),
      });
      return toReply(reply);
    },
    async close() {
      await app.close();
      await writer.close();
      stores.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function toReply(reply: {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly rawPayload: Buffer;
}): Reply {
  const type = reply.headers["content-type"];
  const json = typeof type === "string" && type.includes("json");
  const body = json ? (JSON.parse(reply.rawPayload.toString()) as Reply["body"]) : {};
  return { status: reply.statusCode, body, headers: reply.headers, raw: reply.rawPayload };
}

/** 宜昌's revenue of 商贸服务业 for the four quarters of 2024, so that a map exists before the first upload. */
function publishLastYear(stores: OpenedStores): void {
  const observations = [3, 6, 9, 12].map((month): Observation => ({
    indicator: "revenue",
    cluster: "commerce",
    area: "420500",
    month: monthIndex(2024, month),
    transformation: "year-to-date",
    measure: "level",
    value: 90 + month / 3,
    status: "P",
    reason: null,
    origin: "simulated",
    note: null,
  }));
  const release = stores.releases.append(
    {
      vintage: "simulation",
      publishedAt: "2025-02-01T00:00:00.000Z",
      note: "上年数据",
      createdBy: "system",
      createdAt: "2025-02-01T00:00:00.000Z",
    },
    observations.map((observation) => ({ ...observation, source: null, submission: null, location: null })),
  );
  stores.releases.publish(release.id);
}
