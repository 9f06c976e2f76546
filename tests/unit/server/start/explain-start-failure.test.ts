import { describe, expect, it } from "vitest";
import { readConfig } from "#server/config.ts";
import { explainStartFailure } from "#server/start/explain-start-failure.ts";
import { StartError } from "#server/start/start-error.ts";

const config = readConfig({ PORT: "8080", HOST: "10.9.8.7" }, "/project");

function withCode(code: string): Error {
  return Object.assign(new Error(`${code}: failed`), { code });
}

describe("explainStartFailure", () => {
  it.each([
    ["EADDRINUSE", /端口 8080 已被占用/],
    ["EADDRNOTAVAIL", /本机没有地址 HOST=10.9.8.7/],
    ["EACCES", /没有读写权限/],
    ["ENOSPC", /磁盘空间不足/],
  ])("turns %s into a sentence without a trace", (code, sentence) => {
    const explained = explainStartFailure(withCode(code), config);
    expect(explained).toBeInstanceOf(StartError);
    expect((explained as StartError).message).toMatch(sentence);
    expect((explained as StartError).stack).toBeUndefined();
  });

  it("leaves what nobody foresaw as it is, with its trace", () => {
    const error = new Error("unexpected");
    expect(explainStartFailure(error, config)).toBe(error);
  });
});
