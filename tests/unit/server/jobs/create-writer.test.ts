import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { createWriter } from "#server/jobs/create-writer.ts";
import type { UploadRequest } from "#server/use-cases/receive-submission.ts";

const folder = mkdtempSync(join(tmpdir(), "writer-"));
const databaseFile = join(folder, "platform.sqlite");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function upload(bytes: Uint8Array): UploadRequest {
  return {
    bytes,
    fileName: "报表.csv",
    dataflow: null,
    period: null,
    area: null,
    dryRun: true,
    actor: {
      username: "province.reporter",
      displayName: "省填报员",
      role: "province-reporter",
      areas: ["420000"],
      department: null,
      mustChangePassword: false,
    },
    now: "2026-01-20T02:00:00.000Z",
  };
}

describe("createWriter", () => {
  it("answers in a new thread after the idle one was ended", async () => {
    const writer = createWriter({ databaseFile, idleLimitMs: 1 });
    const first = await writer.run("receive-submission", upload(Buffer.alloc(0)));
    await wait(100);
    const second = await writer.run("receive-submission", upload(Buffer.alloc(0)));
    await writer.close();
    expect(first).toMatchObject({ ok: false, refusal: { code: "empty-file" } });
    expect(second).toEqual(first);
  });

  it("moves the bytes of an upload into its thread, but not what lies beside them", async () => {
    const writer = createWriter({ databaseFile });
    const whole = new Uint8Array(64).fill(0x41);
    const part = new Uint8Array(64).fill(0x41).subarray(8, 16);
    await writer.run("receive-submission", upload(whole));
    await writer.run("receive-submission", upload(part));
    await writer.close();
    expect([whole.byteLength, part.byteLength]).toEqual([0, 8]);
  });
});
