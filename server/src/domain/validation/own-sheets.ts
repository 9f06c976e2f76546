/** Sheets the platform itself puts into workbooks; they hold no figures and are passed over without a word. */
export const GUIDE_SHEET = "填报说明";
export const LIST_SHEET = "列表";
export const REPORT_SHEET = "审核报告";

export function isOwnSheet(name: string): boolean {
  return name === GUIDE_SHEET || name === LIST_SHEET || name === REPORT_SHEET;
}

/** Who the comments are by that the platform writes into workbooks; they are no remarks of people. */
export const OWN_COMMENT_AUTHOR = "平台审核";
