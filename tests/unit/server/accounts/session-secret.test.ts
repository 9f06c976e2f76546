import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sessionSecret } from "#server/accounts/session-secret.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "secret-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("sessionSecret", () => {
  it("is made once, kept, and readable by its owner alone", () => {
    const secret = sessionSecret(join(folder, "data"));
    expect(secret.length).toBeGreaterThanOrEqual(48);
    expect(sessionSecret(join(folder, "data"))).toBe(secret);
    expect(statSync(join(folder, "data", "session.secret")).mode & 0o777).toBe(0o600);
  });
});
