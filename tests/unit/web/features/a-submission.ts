import type { FindingReply, SubmissionReply } from "@dash/server/contract";

/** A checked upload without findings, waiting for confirmation by its uploader. */
export function aSubmission(part: Partial<SubmissionReply> = {}): SubmissionReply {
  return {
    id: "S20241022-0001",
    fileName: "宜昌市_十大产业集群季度表_2024Q3.xlsx",
    sha256: "0".repeat(64),
    bytes: 20_480,
    status: "checked",
    review: "draft",
    dataflow: "cluster-quarterly",
    dataflowName: "十大产业集群季度表",
    period: "2024-Q3",
    area: "420500",
    areaName: "宜昌市",
    createdBy: "reporter.420500",
    createdAt: "2024-10-22T02:00:00Z",
    dryRun: false,
    kind: "original",
    revisionNote: null,
    release: null,
    unexplained: 0,
    nextStep: "上报人确认入库",
    counts: { cells: 150, error: 0, warning: 0, info: 0 },
    moves: ["confirm", "withdraw"],
    ...part,
  };
}

export function aFinding(part: Partial<FindingReply> = {}): FindingReply {
  return {
    id: "1",
    rule: "number-format",
    title: "数字单元格里不是数字",
    severity: "error",
    sheet: "报表",
    cell: "D7",
    message: "不是数字",
    expected: null,
    found: null,
    suggestion: null,
    affects: [],
    explanation: null,
    offered: null,
    comparison: null,
    ...part,
  };
}
