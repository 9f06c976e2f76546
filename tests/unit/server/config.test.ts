import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "#server/config.ts";

function problems(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment, "/project");
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).problems;
  }
  return [];
}

describe("readConfig", () => {
  it("has a default for everything", () => {
    expect(readConfig({}, "/project")).toEqual({
      port: 8080,
      host: "127.0.0.1",
      dataDir: "/project/var",
      seed: "demo",
      demoPassword: null,
      sessionIdleMinutes: 30,
      sessionLifetimeHours: 12,
      maxUploadBytes: 20 * 1024 * 1024,
      publicRead: true,
      confidentiality: { dominancePercent: 80 },
      boundaries: { file: null, sha256: null, source: null, reviewNumber: null },
      reportingFile: null,
    });
  });

  it("takes blank settings for unset ones", () => {
    expect(readConfig({ PORT: " ", SEED: "" }, "/project").port).toBe(8080);
  });

  it("reads every setting", () => {
    const config = readConfig(
      { PORT: "9000", HOST: "0.0.0.0", DATA_DIR: "/srv/data", SEED: "none", PUBLIC_READ: "false" },
      "/project",
    );
    expect(config).toMatchObject({
      port: 9000,
      host: "0.0.0.0",
      dataDir: "/srv/data",
      seed: "none",
      publicRead: false,
    });
  });

  it("cannot be changed afterwards", () => {
    expect(Object.isFrozen(readConfig({}, "/project"))).toBe(true);
  });

  it("lists every bad setting at once with the form expected", () => {
    const found = problems({
      PORT: "80a",
      SEED: "all",
      SESSION_IDLE_MINUTES: "0",
      MAX_UPLOAD_MB: "9999",
      PUBLIC_READ: "yes",
      HOST: "a b",
      BOUNDARIES_SHA256: "123",
    });
    expect(found).toHaveLength(8);
    expect(found.join("\n")).toMatch(/PORT=“80a”：应为.*65535/);
    expect(found.join("\n")).toMatch(/PUBLIC_READ=“yes”：应为.*true 或 false/);
    expect(found.join("\n")).toMatch(/BOUNDARIES_SHA256：须与 BOUNDARIES_FILE/);
  });

  it("refuses the reserved DATABASE_URL instead of ignoring it", () => {
    expect(problems({ DATABASE_URL: "postgres://localhost/x" })).toEqual([
      expect.stringContaining("DATABASE_URL"),
    ]);
  });

  it("refuses a short demonstration password without repeating it", () => {
    const [problem] = problems({ DEMO_PASSWORD: "s3cret" });
    expect(problem).toContain("DEMO_PASSWORD");
    expect(problem).not.toContain("s3cret");
  });
});
