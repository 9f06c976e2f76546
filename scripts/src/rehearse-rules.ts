import { join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "@dash/server/config";
import { openStores } from "@dash/server/storage";
import { ALL_RULES, rehearseRules } from "@dash/server/use-cases";
import { explainFailure, InstructedError } from "./toolchain/instructed-error.ts";
import { projectRoot } from "./toolchain/project-root.ts";

const USAGE = "用法：pnpm rules:rehearse [规则代码] [--from 2020-Q1] [--to 2024-Q4]";

/** `pnpm rules:rehearse`: asks one audit rule, or all, of everything published in DATA_DIR, also while the server runs. */
function rehearse(): void {
  const { values, positionals } = parseArgs({
    options: { from: { type: "string" }, to: { type: "string" } },
    allowPositionals: true,
  });
  const config = readConfig(process.env, projectRoot);
  const stores = openStores(join(config.dataDir, "platform.sqlite"), { mode: "reader" });
  try {
    const since = performance.now();
    const outcome = rehearseRules(stores, { rule: positionals[0] ?? ALL_RULES, ...values });
    if (!outcome.ok) throw new InstructedError(outcome.refusal.message);
    const { from, to, tables, figures, findings, cells, counts, first } = outcome.value;
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    console.log(
      `${from ?? "—"}至${to ?? "—"}：${tables}张表、${figures}个数，会提出${findings}条（${cells}格），用时${seconds}秒。`,
    );
    for (const count of counts)
      console.log(`  ${count.title}（${count.rule}）：${count.findings}条，${count.cells}格`);
    if (first.length > 0) console.log(`前${first.length}条：`);
    for (const { period, form, title, message } of first)
      console.log(`  ${period} ${form}【${title}】${message}`);
  } finally {
    stores.close();
  }
}

try {
  rehearse();
} catch (error) {
  const storage = error instanceof Error && error.name === "StorageError";
  const usage = error instanceof TypeError && "code" in error;
  console.error(usage ? USAGE : storage ? error.message : explainFailure(error));
  process.exitCode = 1;
}
