import { describe, expect, it } from "vitest";
import { explainFailure, InstructedError } from "#scripts/toolchain/instructed-error.ts";

describe("explainFailure", () => {
  it("shows an instruction as it is, without a trace", () => {
    expect(explainFailure(new InstructedError("请换一个端口。"))).toBe("请换一个端口。");
  });

  it.each([
    ["EACCES", "没有读写权限"],
    ["ENOSPC", "磁盘空间不足"],
    ["EADDRINUSE", "PORT=8081 npm start"],
    ["ERR_MODULE_NOT_FOUND", "删除 node_modules"],
  ])("says what to do about %s and keeps the system's own words", (code, advice) => {
    const text = explainFailure(Object.assign(new Error("the system's words"), { code }));
    expect(text).toContain(advice);
    expect(text).toContain("the system's words");
  });

  it("keeps the trace of a failure that nobody foresaw", () => {
    expect(explainFailure(new TypeError("x is undefined"))).toMatch(/TypeError: x is undefined\n\s+at /u);
  });
});
