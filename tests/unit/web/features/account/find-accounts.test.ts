import type { AccountReply } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import { findAccounts } from "#web/features/account/find-accounts.ts";

function anAccount(part: Partial<AccountReply>): AccountReply {
  return {
    username: "reporter.420500",
    displayName: "宜昌市统计员",
    role: "reporter",
    roleName: "统计员",
    areas: ["420500"],
    disabled: false,
    department: null,
    mustChangePassword: false,
    lockedUntil: null,
    sessions: 0,
    ...part,
  };
}

const accounts = [
  anAccount({}),
  anAccount({ username: "publisher", displayName: "张三", role: "publisher", sessions: 2 }),
  anAccount({ username: "old", displayName: "李四", role: "publisher", disabled: true }),
  anAccount({ username: "guessed", displayName: "Wang Wu", lockedUntil: "2026-01-20T02:15:00.000Z" }),
];

function found(part: Partial<Parameters<typeof findAccounts>[1]>): string[] {
  const state = { q: "", role: null, show: "all", ...part } as const;
  return findAccounts(accounts, state).map(({ username }) => username);
}

describe("findAccounts", () => {
  it("gives all in their order when nothing is asked", () => {
    expect(found({})).toEqual(["reporter.420500", "publisher", "old", "guessed"]);
  });

  it("looks into username and name, whatever the case and the space around", () => {
    expect(found({ q: " 宜昌 " })).toEqual(["reporter.420500"]);
    expect(found({ q: "WANG" })).toEqual(["guessed"]);
    expect(found({ q: "420500" })).toEqual(["reporter.420500"]);
  });

  it("asks for role and state together", () => {
    expect(found({ role: "publisher" })).toEqual(["publisher", "old"]);
    expect(found({ role: "publisher", show: "disabled" })).toEqual(["old"]);
    expect(found({ show: "signed-in" })).toEqual(["publisher"]);
    expect(found({ show: "locked" })).toEqual(["guessed"]);
  });
});
