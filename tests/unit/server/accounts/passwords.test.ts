import { describe, expect, it } from "vitest";
import { hashPassword, passwordTrouble, verifyPassword } from "#server/accounts/passwords.ts";

describe("passwords", () => {
  it("fit the hash made of them and no other", async () => {
    const hash = await hashPassword("correct horse battery");
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await verifyPassword(hash, "correct horse battery")).toBe(true);
    expect(await verifyPassword(hash, "correct horse batteri")).toBe(false);
  });

  it("never fit an account that is not there", async () => {
    expect(await verifyPassword(null, "no account has this password")).toBe(false);
  });

  it.each(["short", "aaaaaaaaaaaa", "x".repeat(257)])("like %j are refused when set", (password) => {
    expect(passwordTrouble(password)).toMatch(/密码/);
  });
});
