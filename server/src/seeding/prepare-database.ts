import type { Config } from "../config.ts";
import type { Stores } from "../use-cases/ports.ts";
import { createDemoAccounts, type DemoPassword } from "./create-demo-accounts.ts";
import { fillDatabase, isEmptyDatabase } from "./fill-database.ts";

/**
 * Gives an empty database its embedded figures and, in demonstration mode, its accounts. Figures and accounts are each
 * all there or not at all, so an interrupted start is made good by the next one.
 */
export async function prepareDatabase(
  stores: Stores,
  config: Pick<Config, "seed" | "dataDir" | "demoPassword">,
  now: string,
  report: (line: string) => void,
): Promise<DemoPassword | null> {
  if (config.seed !== "none" && isEmptyDatabase(stores)) {
    const began = performance.now();
    const filled = fillDatabase(stores, config.seed, now, report);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    report(`内置数据已写入：${filled.releases} 次发布，${filled.observations} 个数据，用时 ${seconds} 秒`);
  }
  if (config.seed !== "demo" || stores.accounts.list().length > 0) return null;
  report("建立演示账号");
  return createDemoAccounts(stores, config.dataDir, config.demoPassword, now);
}
