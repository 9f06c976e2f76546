import { join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "@dash/server/config";
import { openStores } from "@dash/server/storage";
import { auditActionName } from "@dash/server/use-cases";
import { explainFailure, InstructedError } from "./toolchain/instructed-error.ts";
import { projectRoot } from "./toolchain/project-root.ts";

const USAGE = "用法：pnpm audit:verify [--head 以前记下的末行摘要]";

const TROUBLES = {
  changed: "内容与它的摘要不符，这一行被改动过",
  "not-linked": "与上一行不相连，这里有行被改动、删除或插入过",
  "row-missing-before": "编号不连续，它之前有行被删除",
} as const;

/**
 * `pnpm audit:verify`: walks the audit log of DATA_DIR, also while the server runs, and names the first row that does
 * not fit. A hash noted after an earlier run proves that nothing before it was cut off or written anew.
 */
function verifyAudit(): void {
  const { values } = parseArgs({ options: { head: { type: "string" } } });
  const config = readConfig(process.env, projectRoot);
  const stores = openStores(join(config.dataDir, "platform.sqlite"), { mode: "reader" });
  try {
    const verdict = stores.audit.verify();
    if (!verdict.ok) {
      const { id, at, actor, action, object } = verdict.row;
      throw new InstructedError(
        `审计日志校验不通过：第${id}行（${at}，${actor}，${auditActionName(action)}，${object}）${TROUBLES[verdict.trouble]}。` +
          `之前${verdict.rows}行完好。请保留数据文件原样，与备份比对。`,
      );
    }
    if (values.head !== undefined && stores.audit.rowOfHash(values.head) === null)
      throw new InstructedError(
        `审计日志校验不通过：没有摘要为${values.head}的行，日志末尾被截断或整体重写过。请保留数据文件原样，与备份比对。`,
      );
    console.log(`审计日志完好，共${verdict.rows}行。末行摘要：${verdict.head}`);
    console.log("请把末行摘要记在本机以外；下次以 --head 核对，可知日志未被截断或重写。");
  } finally {
    stores.close();
  }
}

try {
  verifyAudit();
} catch (error) {
  const storage = error instanceof Error && error.name === "StorageError";
  const usage = error instanceof TypeError && "code" in error;
  console.error(usage ? USAGE : storage ? error.message : explainFailure(error));
  process.exitCode = 1;
}
