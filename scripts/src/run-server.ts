import { startServer } from "@dash/server/main";
import { explainFailure } from "./toolchain/instructed-error.ts";

// The server alone, with whatever page is built: for `pnpm dev` and the browser tests.
try {
  await startServer();
} catch (error) {
  console.error(`启动失败：${explainFailure(error)}`);
  process.exit(1);
}
