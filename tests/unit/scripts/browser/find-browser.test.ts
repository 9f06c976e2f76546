import { afterEach, describe, expect, it, vi } from "vitest";
import { findBrowser } from "#scripts/browser/find-browser.ts";
import { InstructedError } from "#scripts/toolchain/instructed-error.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("findBrowser", () => {
  it("takes the browser named by CHROMIUM_PATH", async () => {
    // Any program that answers --version with a number will do.
    vi.stubEnv("CHROMIUM_PATH", process.execPath);
    expect(await findBrowser()).toMatchObject({ origin: "CHROMIUM_PATH", executablePath: process.execPath });
  });

  it("does not fall back silently when CHROMIUM_PATH names no browser", async () => {
    vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
    await expect(findBrowser()).rejects.toThrow(InstructedError);
    await expect(findBrowser()).rejects.toThrow("/nowhere/chromium");
  });
});
