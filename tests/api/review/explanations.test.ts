import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periodGrid } from "../../fixtures/period-grid.ts";
import { edit, toCsv } from "../../fixtures/report-grid.ts";
import { commentsOf } from "../../support/an-annotated-workbook.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";

const RULE = "growth-inconsistent";
const REPORTER = "reporter.420500";
const REASON = "宜昌百货关停两家门店，又有一家超市迁往荆门，同比增速按新口径填报";
const OTHER = "三峡物流园去年九月投产，本期首次计入，增速因此与两期数不一致";

interface FindingBody {
  readonly id: string;
  readonly rule: string;
  readonly cell: string;
  readonly explanation: { readonly text: string; readonly by: string } | null;
  readonly offered: { readonly text: string; readonly period: string; readonly sameFigures: boolean } | null;
}

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

let next = 0;

/** A form of 宜昌 whose growth rates in the given cells do not fit; nothing else is wrong with it. */
async function uploadWith(growths: Readonly<Record<string, number>>, period = "2025-Q4"): Promise<string> {
  next += 1;
  const grid = periodGrid({ period, area: "420500" });
  const reply = await platform.upload(REPORTER, toCsv(edit(grid, { ...growths, R18: 1 + next / 10 })));
  expect(reply.body).toMatchObject({ status: "checked" });
  const id = String(reply.body["id"]);
  await platform.request("POST", `/submissions/${id}/confirm`, { as: REPORTER });
  for (const { position, rule } of platform.stores.submissions.unexplained(id, 100))
    if (rule !== RULE)
      await explain(id, String(position), `统计范围按新制度调整，与上年口径不同，第${position}处`);
  const { unexplained } = platform.stores.submissions.find(id)!;
  expect(unexplained).toBe(Object.keys(growths).length);
  return id;
}

/** The findings about the growth rates; other rules have their own say on a form. */
async function openFindings(id: string, as = REPORTER): Promise<readonly FindingBody[]> {
  const reply = await platform.request("GET", `/submissions/${id}/findings`, { as });
  return (reply.body["findings"] as readonly FindingBody[]).filter(({ rule }) => rule === RULE);
}

const explain = (id: string, findingId: string, text: string, as = REPORTER) =>
  platform.request("POST", `/submissions/${id}/explanations`, { as, body: { findingId, text } });

const submit = (id: string, body: object = {}) =>
  platform.request("POST", `/submissions/${id}/submit`, { as: REPORTER, body });

describe("a 核实性 finding", () => {
  it("holds back the submission until it is explained, with the list of what is missing", async () => {
    const id = await uploadWith({ G9: 20, G10: 21 });
    const refused = await submit(id);
    expect([refused.status, refused.body["code"]]).toEqual([409, "explanations-missing"]);
    expect(refused.body["detail"]).toMatchObject({
      unexplained: [
        { rule: "growth-inconsistent", sheet: "CSV", cell: "G9" },
        { rule: "growth-inconsistent", sheet: "CSV", cell: "G10" },
      ],
    });
    const [first, second] = await openFindings(id);
    const explained = await explain(id, first!.id, REASON);
    expect(explained.body).toMatchObject({
      unexplained: 1,
      finding: { explanation: { text: REASON, by: REPORTER } },
    });
    await explain(id, second!.id, OTHER);
    expect((await submit(id)).body).toMatchObject({ review: "submitted", nextStep: "宜昌市审核员审核" });
    const seen = await openFindings(id, "reviewer.420500");
    expect(seen.map(({ explanation }) => explanation?.text)).toEqual([REASON, OTHER]);
    await platform.request("POST", `/submissions/${id}/withdraw`, { as: REPORTER });
  });

  it("is explained by its uploader alone, and only before it is submitted", async () => {
    const id = await uploadWith({ G9: 20 });
    const [finding] = await openFindings(id);
    for (const as of ["reviewer.420500", "province.reviewer", "publisher"])
      expect((await explain(id, finding!.id, REASON, as)).status).toBe(403);
    expect((await explain(id, finding!.id, REASON, "reporter.420600")).status).toBe(404);
    await explain(id, finding!.id, REASON);
    await submit(id);
    const late = await explain(id, finding!.id, OTHER);
    expect([late.status, late.body["code"]]).toEqual([409, "explanations-closed"]);
    await platform.request("POST", `/submissions/${id}/return`, {
      as: "reviewer.420500",
      body: { reason: "请写明关停门店的名称", findings: [finding!.id] },
    });
    expect((await explain(id, finding!.id, OTHER)).status).toBe(200);
    const detail = await platform.request("GET", `/submissions/${id}`, { as: REPORTER });
    const events = detail.body["events"] as readonly Record<string, unknown>[];
    expect(events[events.length - 1]).toMatchObject({
      move: "return",
      reason: "请写明关停门店的名称",
      findings: [finding!.id],
    });
    expect((await submit(id)).body).toMatchObject({ review: "submitted" });
    await platform.request("POST", `/submissions/${id}/withdraw`, { as: REPORTER });
  });

  it("keeps every text: the newest holds, none is overwritten", async () => {
    const id = await uploadWith({ G9: 20 });
    const [finding] = await openFindings(id);
    await explain(id, finding!.id, REASON);
    await explain(id, finding!.id, OTHER);
    expect((await openFindings(id))[0]!.explanation?.text).toBe(OTHER);
    const kept = platform.stores.connection
      .prepare("SELECT text FROM explanation WHERE submission_id = ? AND rule = ? ORDER BY id")
      .pluck()
      .all(id, RULE);
    expect(kept).toEqual([REASON, OTHER]);
    expect(() => platform.stores.connection.exec("UPDATE explanation SET text = 'x'")).toThrow("append-only");
    expect(() => platform.stores.connection.exec("DELETE FROM explanation")).toThrow("append-only");
    await platform.request("POST", `/submissions/${id}/withdraw`, { as: REPORTER });
  });

  it.each([
    ["核实无误，情况属实", "explanation-says-nothing"],
    ["企业停产", "explanation-too-short"],
  ])("does not take “%s”", async (text, code) => {
    const id = await uploadWith({ G9: 20 });
    const [finding] = await openFindings(id);
    const reply = await explain(id, finding!.id, text);
    expect([reply.status, reply.body["code"], reply.body["path"]]).toEqual([422, code, "text"]);
    expect((await openFindings(id))[0]!.explanation).toBeNull();
  });

  it("takes one text three times and not a fourth", async () => {
    const id = await uploadWith({ G9: 20, G10: 21, G11: 22, G12: 23 });
    const findings = await openFindings(id);
    const statuses: number[] = [];
    for (const { id: finding } of findings) statuses.push((await explain(id, finding, REASON)).status);
    expect(statuses).toEqual([200, 200, 200, 422]);
    expect((await explain(id, findings[0]!.id, REASON)).status).toBe(200);
  });
});

describe("an explanation given before", () => {
  it("is offered for the next version while the figure is the same, and left to the person", async () => {
    const first = await uploadWith({ G9: 21 }, "2025-Q3");
    await explain(first, (await openFindings(first))[0]!.id, REASON);
    const same = await uploadWith({ G9: 21 }, "2025-Q3");
    expect((await openFindings(same))[0]).toMatchObject({
      explanation: null,
      offered: { text: REASON, period: "2025-Q3", sameFigures: true },
    });
    expect((await submit(same)).status).toBe(409);
    const changed = await uploadWith({ G9: 22 }, "2025-Q3");
    expect((await openFindings(changed))[0]!.offered).toBeNull();
  });

  it("in a version that was refused is offered for the version that replaces it", async () => {
    const grid = periodGrid({ period: "2024-Q3", area: "420500" });
    const refused = await platform.upload(REPORTER, toCsv(edit(grid, { G9: 24, E12: -5 })));
    expect(refused.body["status"]).toBe("rejected");
    const first = String(refused.body["id"]);
    const finding = (await openFindings(first)).find(({ cell }) => cell === "G9")!;
    expect((await explain(first, finding.id, REASON)).status).toBe(200);
    const second = await uploadWith({ G9: 24 }, "2024-Q3");
    expect((await openFindings(second))[0]).toMatchObject({ offered: { text: REASON, sameFigures: true } });
  });

  it("of the quarter before is offered for the same rule, area, cluster and indicator", async () => {
    const before = await uploadWith({ G13: 21 }, "2025-Q1");
    await explain(before, (await openFindings(before))[0]!.id, OTHER);
    const now = await uploadWith({ G13: 25, G14: 25 }, "2025-Q2");
    const [same, different] = await openFindings(now);
    expect(same).toMatchObject({
      cell: "G13",
      offered: { text: OTHER, period: "2025-Q1", sameFigures: false },
    });
    expect(different!.offered).toBeNull();
  });
});

describe("explanations travel", () => {
  it("with the difference report, the annotated workbook and the history of the published figure", async () => {
    const id = await uploadWith({ G9: 20 }, "2024-Q4");
    const [finding] = await openFindings(id);
    await explain(id, finding!.id, REASON);
    const difference = await platform.request("GET", `/submissions/${id}/difference`, {
      as: "reviewer.420500",
    });
    expect(JSON.stringify(difference.body)).toContain(REASON);
    const workbook = await platform.request("GET", `/submissions/${id}/annotated.xlsx`, {
      as: "reviewer.420500",
    });
    expect(commentsOf(workbook.raw).get("G9")).toContain(`说明：${REASON}`);
    await platform.carryToLocked(id);
    const plan = { submissions: [id], vintage: "final" };
    const checklist = await platform.request("POST", "/releases/checklist", { as: "publisher", body: plan });
    const acknowledged = (checklist.body["items"] as readonly { readonly id: string }[]).map(
      (item) => item.id,
    );
    const body = { ...plan, note: "", acknowledged };
    expect((await platform.request("POST", "/releases", { as: "publisher", body })).status).toBe(201);
    const history = await platform.request(
      "GET",
      "/observations/history?indicator=revenue&area=420500&cluster=commerce&period=2024-Q4&measure=published-growth",
    );
    expect(history.body["versions"]).toMatchObject([
      { current: true, findings: [{ rule: "growth-inconsistent", explanation: REASON }] },
    ]);
  });
});
