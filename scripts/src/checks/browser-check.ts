import { findBrowser } from "../browser/find-browser.ts";
import { hasChineseFont } from "../browser/has-chinese-font.ts";
import { explainFailure } from "../toolchain/instructed-error.ts";
import { type Check, toolResult } from "./check.ts";

const noFont =
  "警告：本机没有中文字体，页面截图中的汉字会显示为方框（Debian / Ubuntu：apt-get install fonts-noto-cjk）";

/** Whether a browser can be started, which one, and whether it can draw Chinese. */
export const browserCheck: Check = {
  title: "浏览器",
  async run() {
    try {
      const [browser, chineseFont] = await Promise.all([findBrowser(), hasChineseFont()]);
      const note = [`${browser.version}，${browser.executablePath}`, ...(chineseFont ? [] : [noFont])];
      return toolResult(true, "", note.join("；"));
    } catch (error) {
      return toolResult(false, explainFailure(error));
    }
  },
};
