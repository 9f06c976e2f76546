import type { Rule } from "../rule.ts";
import type { TextEncoding } from "../text-encoding.ts";

const names: Readonly<Record<TextEncoding, string>> = {
  "utf-8": "UTF-8",
  gb18030: "GB18030（GBK）",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};
const USUAL_SEPARATOR = "逗号";

export const textDecoded: Rule = {
  id: "text-decoded",
  title: "文字编码和分隔符",
  class: "form",
  severity: "info",
  formula: "编码∈{UTF-8, GB18030, UTF-16}；分隔符∈{逗号, 制表符, 分号, 全角逗号}",
  explanation: "文本文件不写明编码和分隔符，平台按字节判断，请从开头几行确认汉字没有乱码。",
  source: "平台报送规则",
  *table({ reading }) {
    const { text } = reading;
    if (!text) return;
    const usual = text.separator === null || text.separator === USUAL_SEPARATOR;
    if (text.encoding === "utf-8" && usual) return;
    yield {
      cause: "text",
      cell: null,
      message: `按${names[text.encoding]}编码${text.separator === null ? "" : `、${text.separator}分列`}读取。开头为：${text.sample}`,
      found: names[text.encoding],
      suggestion: "如有乱码，请改选编码，或另存为“CSV UTF-8”后重新上传。",
    };
  },
};
