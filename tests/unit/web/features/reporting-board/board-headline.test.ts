import type { ReportingBoardReply } from "@dash/server/contract";
import { expect, it } from "vitest";
import { boardHeadline } from "#web/features/reporting-board/board-headline.ts";

function board(rows: Readonly<Record<string, number>>, late = 0): ReportingBoardReply {
  const totals = Object.entries(rows).map(([state, count]) => ({ state, name: state, rows: count }));
  const total = totals.reduce((sum, entry) => sum + entry.rows, 0);
  return {
    dataflowName: "十大产业集群季度表",
    period: "2025-Q4",
    totals,
    total,
    late,
  } as ReportingBoardReply;
}

it("counts those who have sent the form against those who owe it", () => {
  expect(boardHeadline(board({ missing: 3, draft: 1, returned: 1, "in-review": 10, accepted: 3 }, 2))).toBe(
    "十大产业集群季度表2025年全年：18个应报地区中已报送13个，还差5个，逾期或迟报2个",
  );
});

it("says so when nothing is missing, and when nobody owes it", () => {
  expect(boardHeadline(board({ missing: 0, published: 18 }))).toContain("18个应报地区全部报送");
  expect(boardHeadline(board({}))).toContain("没有应报地区");
});
