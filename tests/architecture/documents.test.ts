import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot, readSource, sourceFiles } from "./source-files.ts";

const documents = sourceFiles().filter((path) => path.endsWith(".md"));
const { scripts } = JSON.parse(readSource("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe("documents", () => {
  it("name only commands that package.json has", () => {
    const command = /(?:^|`)(?:npm|pnpm)(?: run)? (?<name>[a-z]+)\b/gmu;
    const builtIn = new Set(["install", "exec", "config"]);
    const unknown = ["README.md", "CONTRIBUTING.md"].flatMap((path) =>
      [...readSource(path).matchAll(command)]
        .map((match) => match.groups?.["name"] ?? "")
        .filter((name) => !(name in scripts) && !builtIn.has(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it("link only to files that exist", () => {
    const link = /\]\((?<target>[^)#\s]+)(?:#[^)]*)?\)/gu;
    const dead = documents.flatMap((path) =>
      [...readSource(path).matchAll(link)]
        .map((match) => match.groups?.["target"] ?? "")
        .filter((target) => !/^[a-z]+:/u.test(target))
        .filter((target) => !existsSync(join(projectRoot, dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it("start with the README's two commands", () => {
    const commands = [...readSource("README.md").matchAll(/^npm .*$/gmu)].map((match) =>
      match[0].split("#")[0]?.trim(),
    );
    expect(commands.slice(0, 2)).toEqual(["npm start", "npm test"]);
  });
});

describe("package.json", () => {
  it("names only scripts that exist", () => {
    const names = Object.values(scripts).flatMap(
      (line) => /launch\.mjs (?<name>\S+)/u.exec(line)?.groups?.["name"] ?? [],
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !existsSync(join(projectRoot, "scripts/src", `${name}.ts`)))).toEqual([]);
  });
});
