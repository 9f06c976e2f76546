import { dataflowById, formOfDepartment, indicatorById } from "@dash/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filledGrid, FIRST_ROW, type Grid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";

const TOURISM = "department.culture-tourism";
const FORM = { dataflow: "area-quarterly", period: "2025-Q4", area: "420000" } as const;

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

async function template(as: string): Promise<Grid> {
  const reply = await platform.request(
    "GET",
    `/dataflows/${FORM.dataflow}/template.csv?period=${FORM.period}&area=${FORM.area}`,
    { as },
  );
  const text = reply.raw.toString().replace("\ufeff", "").trimEnd();
  return text.split("\r\n").map((line) => line.split(","));
}

/** The department's template, with tourism revenue, its base and its growth in every row. */
async function filledTemplate(first = 105): Promise<Grid> {
  return (await template(TOURISM)).map((row, line) => {
    const place = line - FIRST_ROW;
    if (place < 0 || place > 17) return row;
    const base = 100 + place;
    const level = Math.round((place === 0 ? (base * first) / 100 : base * 1.05) * 100) / 100;
    return [row[0]!, row[1]!, level, base, Math.round((level / base - 1) * 1000) / 10];
  });
}

describe("the forms of a department", () => {
  it("list its own indicators alone, on the desk and in the template", async () => {
    const { body } = await platform.request("GET", "/dataflows", { as: TOURISM });
    const forms = body["dataflows"] as readonly {
      readonly id: string;
      readonly mayUpload: boolean;
      readonly columns: readonly { readonly indicator: string }[];
    }[];
    expect(forms.map(({ id, mayUpload }) => [id, mayUpload])).toEqual([
      ["cluster-quarterly", false],
      ["area-quarterly", true],
      ["observations-long", true],
    ]);
    const long = formOfDepartment(dataflowById("observations-long")!, "culture-tourism").columns;
    expect(long.length).toBeGreaterThan(1);
    expect(forms[2]!.columns.map(({ indicator }) => indicator)).toEqual(
      long.map(({ indicator }) => indicator),
    );
    const heads = (await template(TOURISM))[5]!.filter((head) => String(head).includes("（"));
    expect(heads).toEqual([expect.stringContaining(indicatorById("tourism-revenue")!.name)]);
    expect((await template("province.reporter"))[5]!.join()).toContain(indicatorById("gdp")!.name);
  });

  it("are told in the session together with the department", async () => {
    const { body } = await platform.request("GET", "/session", { as: TOURISM });
    expect(body).toMatchObject({ department: { id: "culture-tourism", name: "湖北省文化和旅游厅" } });
    expect((await platform.request("GET", "/session", { as: "publisher" })).body["department"]).toBeNull();
  });
});

describe("an upload of a department", () => {
  it("is refused for a form without any of its indicators, and for a file without any of its figures", async () => {
    const fields = { dataflow: "cluster-quarterly", period: "2025-Q4" };
    const form = toCsv(filledGrid({ ...FORM, dataflow: "cluster-quarterly" }));
    const refused = await platform.upload(TOURISM, form, { fields });
    expect([refused.status, refused.body["code"]]).toEqual([403, "department-may-not-upload"]);
    expect(refused.body["title"]).toContain("湖北省文化和旅游厅");
    const others = await platform.upload("department.transport", toCsv(filledGrid(FORM)));
    expect([others.status, others.body["code"]]).toEqual([403, "no-own-indicators"]);
    const columns = (await filledTemplate()).map((row, line) =>
      line < FIRST_ROW ? row : [...row.slice(0, 2), "", "", ""],
    );
    const empty = await platform.upload(TOURISM, toCsv(columns));
    expect([empty.status, empty.body["code"]]).toEqual([403, "no-own-indicators"]);
  });

  it("with figures of others has an error for each of their indicators, and no figure is kept", async () => {
    const reply = await platform.upload(TOURISM, toCsv(filledGrid(FORM)));
    expect(reply.body).toMatchObject({ status: "rejected" });
    const findings = (reply.body["findings"] as readonly Record<string, unknown>[]).filter(
      ({ rule }) => rule === "indicator-not-owned",
    );
    expect(findings.map(({ found }) => found)).toEqual(
      [
        "gdp",
        "tertiary-value-added",
        "tertiary-share",
        "retail-sales",
        "above-scale-service-revenue",
        "deposits",
        "loans",
        "tertiary-investment-growth",
      ].map((id) => indicatorById(id)!.name),
    );
    expect(findings[0]).toMatchObject({ severity: "error", cell: "C9" });
    expect(String(findings[0]!["message"])).toContain("湖北省统计局（国民经济核算）");
    const staged = platform.stores.submissions.compared(String(reply.body["id"]), null);
    expect([...staged]).toEqual([]);
  });

  it("of the whole form with the columns of others left blank carries its own figures alone", async () => {
    const own = formColumns();
    const grid = filledGrid(FORM).map((row, line) =>
      line < FIRST_ROW ? row : row.map((cell, column) => (column < 2 || own.includes(column) ? cell : "")),
    );
    const reply = await platform.upload(TOURISM, toCsv(grid));
    expect(reply.body).toMatchObject({ status: "checked" });
    const staged = [...platform.stores.submissions.compared(String(reply.body["id"]), null)];
    expect(new Set(staged.map(({ indicator }) => indicator))).toEqual(new Set(["tourism-revenue"]));
    expect(staged).toHaveLength(54);
  });

  it("leaves the province's upload of the same form in its place, and is replaced by its own newer one", async () => {
    const whole = await platform.upload("province.reporter", toCsv(filledGrid(FORM)));
    await platform.carryToLocked(String(whole.body["id"]));
    const first = String((await platform.upload(TOURISM, toCsv(await filledTemplate(104)))).body["id"]);
    await platform.carryToLocked(first);
    const second = String((await platform.upload(TOURISM, toCsv(await filledTemplate(106)))).body["id"]);
    await platform.carryToLocked(second);
    const states = [String(whole.body["id"]), first, second].map(
      (id) => platform.stores.submissions.find(id)!.reviewStatus,
    );
    expect(states).toEqual(["locked", "superseded", "locked"]);
    const { body } = await platform.request(
      "GET",
      `/reporting-board?dataflow=${FORM.dataflow}&period=${FORM.period}`,
      { as: "province.reviewer" },
    );
    expect(JSON.stringify(body)).not.toContain(second);
  });

  it("goes to the province for review, and its figures are released like others", async () => {
    const reply = await platform.upload(TOURISM, toCsv(await filledTemplate(107)));
    const id = String(reply.body["id"]);
    expect(reply.body).toMatchObject({ status: "checked" });
    await platform.carryToLocked(id);
    const released = await releaseAcknowledged(platform, {
      submissions: [id],
      vintage: "preliminary",
      note: "旅游总收入",
    });
    expect(released.status).toBe(201);
    const { body } = await platform.request(
      "GET",
      "/observations?indicator=tourism-revenue&area=420000&period=2025-Q4",
    );
    expect(JSON.stringify(body)).toContain("107");
  });
});

/** Places of the department's columns in the whole form. */
function formColumns(): readonly number[] {
  let place = 1;
  return dataflowById(FORM.dataflow)!.columns.flatMap(({ indicator, measures }) =>
    measures.flatMap(() => {
      place += 1;
      return indicator === "tourism-revenue" ? [place] : [];
    }),
  );
}

describe("the department of an account", () => {
  const add = (body: object) =>
    platform.request("POST", "/accounts", {
      as: "admin.system",
      body: { username: "department.new", displayName: "新", areas: ["420000"], ...body },
    });

  it("is asked of 省直部门 alone, and has to be one of the registry", async () => {
    for (const [body, words] of [
      [{ role: "department" }, "须指定所属部门"],
      [{ role: "department", department: "commerce" }, "没有代码为“commerce”的部门"],
      [{ role: "analyst", department: "transport" }, "不能指定部门"],
    ] as const) {
      const reply = await add(body);
      expect([reply.status, reply.body["path"]]).toEqual([400, "department"]);
      expect(reply.body["title"]).toContain(words);
    }
  });

  it("is changed by the system administrator, and written into the audit log", async () => {
    expect((await add({ role: "department", department: "transport" })).status).toBe(201);
    const change = (body: object) =>
      platform.request("PATCH", "/accounts/department.new", { as: "admin.system", body });
    const moved = await change({ department: "postal" });
    expect(moved.body["account"]).toMatchObject({ department: { id: "postal", name: "湖北省邮政管理局" } });
    expect((await change({ department: null })).status).toBe(400);
    const left = await change({ role: "analyst" });
    expect(left.body["account"]).toMatchObject({ role: "analyst", department: null });
    const log = await platform.request("GET", "/audit?action=account-department", { as: "admin.audit" });
    expect(JSON.stringify(log.body)).toContain("transport → postal");
  });
});
