import { normaliseName } from "./normalise-name.ts";

/**
 * A name as clusters and indicators are compared: without white space, widths, quotation marks and case, with one kind
 * of bracket and one mark between the members of a list, so that 信息传输,软件 is 信息传输、软件.
 */
export function comparableName(text: string): string {
  return normaliseName(text)
    .toLowerCase()
    .replaceAll(/["'“”‘’「」『』《》]/gu, "")
    .replaceAll(/[[【〔{]/gu, "(")
    .replaceAll(/[\]】〕}]/gu, ")")
    .replaceAll(/[,;·•・。.]/gu, "、");
}
