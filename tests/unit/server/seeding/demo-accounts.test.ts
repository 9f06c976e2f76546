import { describe, expect, it } from "vitest";
import { areaByCode } from "@dash/data";
import { roleIds } from "#server/contract/index.ts";
import { demoAccounts } from "#server/seeding/index.ts";

describe("demonstration accounts", () => {
  it("hold the names promised to the outside", () => {
    const names = demoAccounts.map((account) => account.username);
    for (const name of [
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
    ]) {
      expect(names).toContain(name);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it("have known roles and areas", () => {
    for (const account of demoAccounts) {
      expect(roleIds).toContain(account.role);
      for (const code of account.areas) expect(areaByCode(code)).toBeDefined();
    }
  });

  it("give no administrator any area", () => {
    for (const account of demoAccounts.filter(({ role }) => role.endsWith("-admin"))) {
      expect(account.areas).toEqual([]);
    }
  });
});
