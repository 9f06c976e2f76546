import { resolve } from "node:path";
import type { BoundarySettings } from "./boundaries/load-boundaries.ts";
import { type ConfidentialitySettings, defaultConfidentiality } from "./domain/confidentiality/index.ts";
import type { SeedMode } from "./seeding/seed-releases.ts";

/** The settings of one server process. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that holds the database. */
  readonly dataDir: string;
  readonly seed: SeedMode;
  /** Null: a random one is made at first start. */
  readonly demoPassword: string | null;
  readonly sessionIdleMinutes: number;
  readonly sessionLifetimeHours: number;
  readonly maxUploadBytes: number;
  /** Whether released figures may be read without signing in. */
  readonly publicRead: boolean;
  /** Where the deployment differs from `defaultConfidentiality`. */
  readonly confidentiality: Pick<ConfidentialitySettings, "dominancePercent">;
  /** Boundaries of the deployment's own and 审图号; `loadBoundaries` checks them against the file. */
  readonly boundaries: BoundarySettings;
  /** A deployment's own obligations and holidays, JSON; null keeps the built-in ones. */
  readonly reportingFile: string | null;
}

/** One or more settings are wrong; the message lists every one with the form expected, in Chinese. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `启动设置有误，共 ${problems.length} 处：\n${problems.map((problem) => `  · ${problem}`).join("\n")}`,
    );
    this.name = "ConfigError";
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const MEBIBYTE = 1024 * 1024;
const SEED_MODES = ["demo", "published", "none"] as const;
const MIN_PASSWORD_LENGTH = 8;

/**
 * The settings of an environment; what is unset or blank has its default. Relative folders start at `baseDir`.
 * @throws ConfigError that lists every bad setting
 */
export function readConfig(environment: Environment, baseDir: string): Config {
  const problems: string[] = [];

  function text(name: string): string | null {
    const value = environment[name]?.trim();
    return value === undefined || value === "" ? null : value;
  }

  function wrong(name: string, expected: string): void {
    problems.push(`${name}=“${environment[name] ?? ""}”：应为${expected}。`);
  }

  function integer(name: string, fallback: number, from: number, to: number): number {
    const value = text(name);
    if (value === null) return fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= from && number <= to) return number;
    wrong(name, `${from} 到 ${to} 之间的整数，默认 ${fallback}`);
    return fallback;
  }

  function flag(name: string, fallback: boolean): boolean {
    const value = text(name);
    if (value === null || value === "true" || value === "false")
      return value === null ? fallback : value === "true";
    wrong(name, `true 或 false，默认 ${fallback}`);
    return fallback;
  }

  function path(name: string): string | null {
    const value = text(name);
    return value === null ? null : resolve(baseDir, value);
  }

  function seed(): SeedMode {
    const value = text("SEED");
    if (value === null) return "demo";
    const mode = SEED_MODES.find((candidate) => candidate === value);
    if (mode === undefined)
      wrong("SEED", "demo（公开数据、模拟数据与演示账号）、published（仅公开数据）或 none（空库）");
    return mode ?? "demo";
  }

  function host(): string {
    const value = text("HOST") ?? "127.0.0.1";
    if (!/^[0-9A-Za-z.:_-]+$/.test(value)) wrong("HOST", "主机名或 IP 地址，如 127.0.0.1 或 0.0.0.0");
    return value;
  }

  function demoPassword(): string | null {
    const value = environment["DEMO_PASSWORD"] ?? "";
    if (value === "") return null;
    // The value itself is not repeated: start messages end up in logs.
    if (value.length < MIN_PASSWORD_LENGTH || value.trim() !== value)
      problems.push(`DEMO_PASSWORD：应不少于 ${MIN_PASSWORD_LENGTH} 个字符，首尾无空格。`);
    return value;
  }

  function boundaries(): BoundarySettings {
    const file = text("BOUNDARIES_FILE");
    const sha256 = text("BOUNDARIES_SHA256");
    if (sha256 !== null && !/^[0-9a-fA-F]{64}$/.test(sha256))
      wrong("BOUNDARIES_SHA256", "边界文件的 SHA-256,64 位十六进制");
    if (file === null)
      for (const name of ["BOUNDARIES_SHA256", "BOUNDARIES_SOURCE"])
        if (text(name) !== null) problems.push(`${name}：须与 BOUNDARIES_FILE（边界文件路径）一同设置。`);
    return {
      file: file === null ? null : resolve(baseDir, file),
      sha256,
      source: text("BOUNDARIES_SOURCE"),
      reviewNumber: text("MAP_REVIEW_NUMBER"),
    };
  }

  const config: Config = {
    port: integer("PORT", 8080, 0, 65_535),
    host: host(),
    dataDir: resolve(baseDir, text("DATA_DIR") ?? "var"),
    seed: seed(),
    demoPassword: demoPassword(),
    sessionIdleMinutes: integer("SESSION_IDLE_MINUTES", 30, 1, 1440),
    sessionLifetimeHours: integer("SESSION_LIFETIME_HOURS", 12, 1, 720),
    maxUploadBytes: integer("MAX_UPLOAD_MB", 20, 1, 200) * MEBIBYTE,
    publicRead: flag("PUBLIC_READ", true),
    confidentiality: {
      dominancePercent: integer(
        "CONFIDENTIAL_DOMINANCE_PERCENT",
        defaultConfidentiality.dominancePercent,
        50,
        100,
      ),
    },
    boundaries: boundaries(),
    reportingFile: path("REPORTING_FILE"),
  };
  if (text("DATABASE_URL") !== null)
    problems.push("DATABASE_URL：为 PostgreSQL 预留，本版本尚不支持。请删除该设置，数据存于 DATA_DIR。");

  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}
