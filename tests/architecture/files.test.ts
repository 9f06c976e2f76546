import { describe, expect, it } from "vitest";
import { readSource, sourceFiles } from "./source-files.ts";

const code = sourceFiles().filter((path) => /\.(?:ts|tsx|css|mjs)$/u.test(path));

describe("every file", () => {
  it("has at most 300 lines", () => {
    const long = code.filter((path) => readSource(path).trimEnd().split("\n").length > 300);
    expect(long).toEqual([]);
  });

  it("and every folder has a kebab-case name", () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/u;
    const named = code.filter((path) => path !== ".dependency-cruiser.mjs");
    const odd = named.filter((path) => !path.split("/").every((part) => kebab.test(part)));
    expect(odd).toEqual([]);
  });

  it("is about one thing: nothing is called utils, helpers, common, misc or shared", () => {
    const vague = /(?:^|[/-])(?:utils?|helpers?|misc)[/.]|(?:^|\/)(?:common|shared)[/.]/u;
    expect(code.filter((path) => vague.test(path))).toEqual([]);
  });

  it("stands alone: it names no path of a machine and no registry host", () => {
    const foreign = /\.\.\/shared|\/(?:work|farm|home)\/[a-z]|registry\.(?!tsx?\b)[a-z]/u;
    const text = /\.(?:ts|tsx|css|mjs|json|md|html|yaml|sql)$|^\.ci\//u;
    const guilty = sourceFiles()
      .filter((path) => text.test(path) && path !== "pnpm-lock.yaml")
      .filter((path) => foreign.test(readSource(path)));
    expect(guilty).toEqual([]);
  });

  it("silences no check", () => {
    const silencers = /@ts-(?:ignore|expect-error|nocheck)|(?:ox|es)lint-disable(?:-|\s)/u;
    expect(code.filter((path) => silencers.test(readSource(path)))).toEqual([]);
  });
});
