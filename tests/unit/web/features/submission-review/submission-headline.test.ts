import { describe, expect, it } from "vitest";
import { submissionHeadline } from "#web/features/submission-review/submission-headline.ts";
import { aSubmission } from "../a-submission.ts";

describe("submissionHeadline", () => {
  it("names area, period, form and outcome", () => {
    expect(submissionHeadline(aSubmission())).toBe(
      "宜昌市2024年前三季度十大产业集群季度表：校验通过，等待确认入库",
    );
  });

  it("falls back on the file name when the form was not recognised", () => {
    const unknown = aSubmission({
      status: "rejected",
      dataflow: null,
      dataflowName: null,
      period: null,
      area: null,
      areaName: null,
    });
    expect(submissionHeadline(unknown)).toBe("“宜昌市_十大产业集群季度表_2024Q3.xlsx”：校验未通过，不能入库");
  });
});
