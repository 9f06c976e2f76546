import { buildPage, inspectPage } from "../toolchain/build-page.ts";
import { explainFailure } from "../toolchain/instructed-error.ts";
import { type Check, toolResult } from "./check.ts";

/** Builds the page that the browser tests open. */
export const pageCheck: Check = {
  title: "页面构建（vite）",
  async run() {
    try {
      const page = await inspectPage();
      if (page.isCurrent) return toolResult(true, "", "没有变化");
      await buildPage(page.hash);
      return toolResult(true, "");
    } catch (error) {
      return toolResult(false, explainFailure(error));
    }
  },
};
