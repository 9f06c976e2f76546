import type { ReportingBoardReply } from "@dash/server/contract";
import { periodName } from "../../format/period.ts";

const OPEN: readonly string[] = ["missing", "draft", "unexplained", "returned"];

/** How many areas have still to send the form, or to send it again. */
export function openAreas({ totals }: ReportingBoardReply): number {
  return totals.filter(({ state }) => OPEN.includes(state)).reduce((sum, { rows }) => sum + rows, 0);
}

/** What the board says in one sentence: how many have sent the form, and how many are late. */
export function boardHeadline(board: ReportingBoardReply): string {
  const open = openAreas(board);
  const name = `${board.dataflowName}${periodName(board.period, "year-to-date")}`;
  if (board.total === 0) return `${name}：没有应报地区`;
  const sent = board.total - open;
  const late = board.late > 0 ? `，逾期或迟报${board.late}个` : "";
  return open === 0
    ? `${name}：${board.total}个应报地区全部报送${late}`
    : `${name}：${board.total}个应报地区中已报送${sent}个，还差${open}个${late}`;
}
