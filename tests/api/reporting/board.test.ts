import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BoardRow, ReportingBoardReply, TasksReply } from "#server/contract/index.ts";
import { edit, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";

const FORM = { dataflow: "cluster-quarterly", period: "2025-Q4" } as const;
const QUERY = "dataflow=cluster-quarterly&period=2025-Q4";
const grid = filledGrid({ ...FORM, area: "420500" });

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
  platform.setNow("2026-01-16T02:00:00.000Z");
});

afterAll(() => platform.close());

async function board(username: string, query = ""): Promise<ReportingBoardReply> {
  const reply = await platform.request("GET", `/reporting-board?${QUERY}${query}`, { as: username });
  expect(reply.status).toBe(200);
  return reply.body as ReportingBoardReply;
}

async function row(area: string, username = "province.reviewer"): Promise<BoardRow> {
  return (await board(username)).rows.find((entry) => entry.area === area)!;
}

async function tasks(username: string): Promise<TasksReply> {
  const reply = await platform.request("GET", "/tasks", { as: username });
  expect(reply.status).toBe(200);
  return reply.body as TasksReply;
}

/** What an account has to do with the form of 宜昌 for the period. */
async function tasksOfYichang(username: string): Promise<readonly string[]> {
  const { tasks: all } = await tasks(username);
  return all
    .filter(
      (task) => task.area === "420500" && task.dataflow === FORM.dataflow && task.period === FORM.period,
    )
    .map(({ kind }) => kind);
}

function remind(as: string, body: object) {
  return platform.request("POST", "/reminders", { as, body: { ...FORM, way: "notice", ...body } });
}

describe("who sees the board", () => {
  it("is the province with every owing area, in customary order", async () => {
    for (const username of ["province.reviewer", "publisher", "province.reporter"]) {
      const { rows, total } = await board(username);
      expect([total, rows.length]).toEqual([18, 18]);
      expect(rows.slice(0, 2).map(({ areaName }) => areaName)).toEqual(["湖北省", "武汉市"]);
    }
  });

  it("is a reviewer with the own prefecture, and a reporter with the own area", async () => {
    for (const username of ["reviewer.420500", "reporter.420500"])
      expect((await board(username)).rows.map(({ area }) => area)).toEqual(["420500"]);
    expect((await board("reporter.420500", "&prefecture=420600")).rows).toEqual([]);
  });

  it.each(["official", "analyst", "admin.system", "admin.audit"])("is not %s", async (username) => {
    const reply = await platform.request("GET", `/reporting-board?${QUERY}`, { as: username });
    expect([reply.status, reply.body["code"]]).toEqual([403, "role-not-permitted"]);
  });

  it("is nobody who has not signed in", async () => {
    for (const url of [`/reporting-board?${QUERY}`, "/tasks", `/reminders?${QUERY}`]) {
      const reply = await platform.request("GET", url);
      expect([url, reply.status]).toEqual([url, 401]);
    }
  });
});

describe("the question", () => {
  it.each([
    ["dataflow=observations-long&period=2025-Q4", 422, "form-not-owed"],
    ["dataflow=nothing&period=2025-Q4", 404, "unknown-dataflow"],
    ["dataflow=cluster-quarterly&period=2025-M11", 400, "period-not-quarterly"],
    ["dataflow=cluster-quarterly&period=2026-Q1", 422, "period-in-future"],
    [`${QUERY}&state=lost`, 400, "unknown-state"],
  ])("%s is refused", async (query, status, code) => {
    const reply = await platform.request("GET", `/reporting-board?${query}`, { as: "publisher" });
    expect([reply.status, reply.body["code"]]).toEqual([status, code]);
  });

  it("left out is answered for the first form and the period due next, and kept by no cache", async () => {
    const reply = await platform.request("GET", "/reporting-board", { as: "publisher" });
    expect(reply.body).toMatchObject({ dataflow: FORM.dataflow, period: "2025-Q1" });
    expect(reply.headers["cache-control"]).toBe("no-store");
  });
});

describe("the way of 宜昌's form", () => {
  it("begins as owed, with a deadline two working days ahead and a notice by the calendar alone", async () => {
    expect((await board("reporter.420500")).deadline).toMatchObject({
      dueAt: "2026-01-20T09:00:00.000Z",
      stage: "T-3",
      workingDays: 2,
    });
    expect(await row("420500")).toMatchObject({
      state: "missing",
      late: false,
      holder: { roleName: "统计员", areaName: "宜昌市" },
      reminderDue: true,
    });
    expect(await tasksOfYichang("reporter.420500")).toEqual(["report"]);
    const { due } = await tasks("reporter.420500");
    expect(due).toContainEqual(expect.objectContaining({ area: "420500", ...FORM }));
    expect(await tasksOfYichang("reviewer.420500")).toEqual([]);
  });

  it("is reminded of by the publisher, in the log and on the reporter's desk", async () => {
    const reply = await remind("publisher", { areas: ["420500", "420600"], remark: "请于20日前报出" });
    expect([reply.status, reply.body["reminders"]]).toMatchObject([
      201,
      [{ area: "420500", way: "notice" }, { area: "420600" }],
    ]);
    expect(await row("420500")).toMatchObject({ reminders: 1, reminderDue: false });
    expect((await tasks("reporter.420500")).reminders).toMatchObject([
      { area: "420500", by: { username: "publisher" }, remark: "请于20日前报出" },
    ]);
    expect((await tasks("reviewer.420500")).reminders).toEqual([]);
    const log = await platform.request("GET", `/reminders?${QUERY}&area=420500`, { as: "reporter.420500" });
    expect(log.body["reminders"]).toHaveLength(1);
  });

  it("is due to be reminded of again once the next stage is reached", async () => {
    platform.setNow("2026-01-19T02:00:00.000Z");
    expect(await row("420500")).toMatchObject({ reminders: 1, reminderDue: true });
    expect((await board("publisher", "&state=due")).rows.length).toBe((await board("publisher")).due);
  });

  it("goes from hand to hand, in exactly one list at a time, and is late because it was sent after the minute", async () => {
    platform.setNow("2026-01-20T09:01:00.000Z");
    const reply = await platform.upload("reporter.420500", toCsv(edit(grid, { K9: 101 })));
    const id = String(reply.body["id"]);
    // 101 万人 in 100 units is asked about.
    expect(await row("420500")).toMatchObject({
      state: "unexplained",
      unexplained: 1,
      late: true,
      submission: id,
    });
    expect(await tasksOfYichang("reporter.420500")).toEqual(["confirm"]);
    expect((await tasks("reporter.420500")).reminders).toHaveLength(1);

    await platform.carryToSubmitted(id);
    expect(await row("420500")).toMatchObject({
      state: "in-review",
      stateName: "审核中（市审）",
      late: true,
      firstSubmittedAt: "2026-01-20T09:01:00.000Z",
      holder: { roleName: "市州审核员", areaName: "宜昌市" },
      remindable: false,
    });
    expect((await tasks("reporter.420500")).reminders).toEqual([]);
    expect([await tasksOfYichang("reporter.420500"), await tasksOfYichang("reviewer.420500")]).toEqual([
      [],
      ["area-review"],
    ]);

    const body = { reason: "利润总额与去年同期相差过大，请核对" };
    await platform.request("POST", `/submissions/${id}/return`, { as: "reviewer.420500", body });
    expect(await row("420500")).toMatchObject({ state: "returned", stateName: "退回未改" });
    expect([await tasksOfYichang("reporter.420500"), await tasksOfYichang("reviewer.420500")]).toEqual([
      ["returned"],
      [],
    ]);
    const returned = (await tasks("reporter.420500")).tasks.find(({ submission }) => submission === id)!;
    expect(returned).toMatchObject({ reason: body.reason, returnedBy: "reviewer.420500", newer: null });

    platform.setNow("2026-01-20T10:00:00.000Z");
    const again = await platform.upload("reporter.420500", toCsv(edit(grid, { K9: 0.6 })));
    const next = String(again.body["id"]);
    const both = (await tasks("reporter.420500")).tasks;
    expect(both.find(({ submission }) => submission === id)).toMatchObject({ kind: "returned", newer: next });

    await platform.carryToLocked(next);
    expect(await row("420500")).toMatchObject({ state: "accepted", stateName: "已锁定", late: true });
    const lists = await Promise.all(
      ["reporter.420500", "reviewer.420500", "province.reviewer", "publisher"].map(tasksOfYichang),
    );
    expect(lists).toEqual([[], [], [], ["release"]]);
  });

  it("waits for its hour with the publisher, and is published without a task", async () => {
    const locked = await row("420500");
    const publishAt = "2026-01-25T10:00:00+08:00";
    const reply = await releaseAcknowledged(platform, {
      submissions: [locked.submission!],
      publishAt,
      vintage: "preliminary",
      note: "全年初步数",
    });
    expect(reply.status).toBe(201);
    expect(await row("420500")).toMatchObject({ state: "scheduled" });
    const waiting = (await tasks("publisher")).tasks.find(({ kind }) => kind === "scheduled")!;
    expect(Date.parse(waiting.publishAt!)).toBe(Date.parse(publishAt));
  });

  it("holds no figure at any time", async () => {
    const reply = await platform.request("GET", `/reporting-board?${QUERY}`, { as: "province.reviewer" });
    expect(reply.raw.toString()).not.toMatch(/"(?:value|cells|sha256|fileName)"/u);
  });
});

describe("催报", () => {
  it.each([
    ["reporter.420500", 403, "role-not-permitted"],
    ["official", 403, "role-not-permitted"],
    ["reviewer.420500", 403, "area-not-permitted"],
  ])("is refused to %s for 襄阳", async (as, status, code) => {
    const reply = await remind(as, { areas: ["420600"] });
    expect([reply.status, reply.body["code"]]).toEqual([status, code]);
  });

  it.each<[string, object, number, string]>([
    ["a call without a remark", { areas: ["420600"], way: "phone" }, 400, "remark-required"],
    ["a way nobody knows", { areas: ["420600"], way: "pigeon" }, 400, "unknown-way"],
    ["no area", { areas: [] }, 400, "no-areas"],
    ["a county that owes nothing", { areas: ["420503"] }, 400, "area-owes-nothing"],
    ["an area that has sent the form among others", { areas: ["420600", "420500"] }, 409, "already-sent"],
  ])("of %s is refused and notes nothing", async (_name, body, status, code) => {
    const before = (await row("420600")).reminders;
    const reply = await remind("publisher", body);
    expect([reply.status, reply.body["code"]]).toEqual([status, code]);
    expect((await row("420600")).reminders).toBe(before);
  });

  it("by telephone is noted with its remark, and in the audit log", async () => {
    const reply = await remind("province.reviewer", {
      areas: ["420600"],
      way: "phone",
      remark: "已与统计员通话，答应今天报出",
    });
    expect(reply.status).toBe(201);
    expect((await row("420600")).lastReminder).toMatchObject({ way: "phone", wayName: "电话" });
    const audit = await platform.request("GET", "/audit?action=remind", { as: "admin.audit" });
    const [newest] = audit.body["events"] as readonly object[];
    expect(newest).toMatchObject({ actor: "province.reviewer", detail: "电话：襄阳市" });
  });

  it("cannot be changed afterwards", () => {
    const run = (sql: string) => () => platform.stores.connection.exec(sql);
    expect(run("UPDATE reminder SET remark = ''")).toThrow(/append-only/u);
    expect(run("DELETE FROM reminder")).toThrow(/append-only/u);
  });
});

describe("a deadline set by a person", () => {
  const url = "/reporting-deadlines/cluster-quarterly/2025-Q4";

  it.each([
    ["reporter.420500", { dueAt: null, reason: "x" }, 403, "role-not-permitted"],
    ["reviewer.420500", { dueAt: null, reason: "x" }, 403, "role-not-permitted"],
    ["publisher", { dueAt: "2026-01-23", reason: "延期" }, 400, "malformed-instant"],
    ["publisher", { dueAt: "2026-01-23T12:00:30+08:00", reason: "延期" }, 400, "malformed-instant"],
    ["publisher", { dueAt: "2025-12-31T23:59+08:00", reason: "延期" }, 400, "deadline-outside-range"],
    ["publisher", { dueAt: "2026-01-23T12:00+08:00", reason: " " }, 400, "reason-required"],
  ])("by %s as %j is refused", async (as, body, status, code) => {
    const reply = await platform.request("PUT", url, { as, body });
    expect([reply.status, reply.body["code"]]).toEqual([status, code]);
  });

  it("holds to the minute, tells who set it and why, and gives way to the rule again", async () => {
    const body = { dueAt: "2026-01-23T12:00+08:00", reason: "系统维护，延期三天" };
    const set = await platform.request("PUT", url, { as: "province.reviewer", body });
    expect([set.status, set.body]).toMatchObject([
      200,
      {
        deadline: { dueAt: "2026-01-23T04:00:00.000Z", source: "set" },
        setDeadline: { by: { username: "province.reviewer" }, reason: body.reason },
      },
    ]);
    // What was late by the rule is in time now, whoever looks.
    expect(await row("420500", "reporter.420500")).toMatchObject({ late: false });
    const back = await platform.request("PUT", url, {
      as: "publisher",
      body: { dueAt: null, reason: "恢复原定时间" },
    });
    expect(back.body).toMatchObject({ deadline: { source: "rule" }, setDeadline: null });
    expect(await row("420500")).toMatchObject({ late: true });
  });
});
