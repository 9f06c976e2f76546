import type { DataflowReply } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import { columnUseOfId, groupsOfUses, idOfUse, nameOfUse } from "#web/features/sheet-view/column-use.ts";
import { draftOf, layoutOfDraft, troubleWithLines } from "#web/features/sheet-view/layout-draft.ts";

const indicators = [
  { id: "revenue", shortName: "营业收入", kind: "flow" },
  { id: "units", shortName: "单位数", kind: "stock" },
] as const;

const form: DataflowReply = {
  id: "cluster-quarterly",
  name: "十大产业集群季度表",
  formNumber: "鄂服集01表",
  layout: "wide",
  rows: "area-by-cluster",
  issuer: "",
  guide: [],
  columns: [
    {
      indicator: "revenue",
      name: "营业收入",
      unit: "亿元",
      measures: ["level", "published-growth"],
      mandatory: true,
    },
    { indicator: "units", name: "单位数", unit: "家", measures: ["level"], mandatory: false },
  ],
  nextPeriod: "2026-Q4",
  mayUpload: true,
};

describe("what a column is read as", () => {
  it("is said in the words of the form", () => {
    expect(nameOfUse({ kind: "figure", indicator: "revenue", measure: "level" }, indicators)).toBe(
      "营业收入 · 本期累计",
    );
    expect(nameOfUse({ kind: "figure", indicator: "units", measure: "level" }, indicators)).toBe(
      "单位数 · 期末",
    );
    expect(nameOfUse({ kind: "figure", indicator: "largest-unit-share", measure: "level" }, indicators)).toBe(
      "最大单位占比 · 本期",
    );
    expect(nameOfUse({ kind: "key", key: "clusterName" }, indicators)).toBe("产业集群");
    expect(nameOfUse({ kind: "ignored" }, indicators)).toBe("不读");
  });

  it("is chosen among the keys and measures of the form, and each choice leads back to its use", () => {
    const options = groupsOfUses(form, indicators).flatMap((group) => group.options);
    expect(options.map(({ name }) => name)).toEqual([
      "不读",
      "地区代码",
      "地区",
      "集群代码",
      "产业集群",
      "营业收入 · 本期累计",
      "营业收入 · 同比增长",
      "单位数 · 期末",
    ]);
    for (const { id } of options) expect(idOfUse(columnUseOfId(id, form))).toBe(id);
    expect(columnUseOfId("figure gdp level", form)).toEqual({ kind: "ignored" });
  });
});

describe("a correction", () => {
  it("begins with what was read, and leaves out what is not read", () => {
    const layout = {
      dataflow: "cluster-quarterly",
      sheet: 1,
      headFrom: 6,
      headTo: 7,
      columns: [
        { index: 0, heading: "地区", use: { kind: "key", key: "areaName" } },
        { index: 4, heading: "营收", use: { kind: "ignored" } },
      ],
      source: "file",
      remembered: null,
    } as const;
    const draft = draftOf({ ...layout, columns: [...layout.columns] }, 1, [form]);
    expect(layoutOfDraft(draft)).toEqual({
      dataflow: "cluster-quarterly",
      sheet: 1,
      headFrom: 6,
      headTo: 7,
      columns: [{ index: 0, use: { kind: "key", key: "areaName" } }],
    });
    expect(draftOf(null, 0, [form])).toMatchObject({
      dataflow: "cluster-quarterly",
      headFrom: "1",
      uses: {},
    });
  });

  it("says what is wrong with the lines of the head", () => {
    const draft = draftOf(null, 0, [form]);
    expect(troubleWithLines(draft)).toBeNull();
    expect(troubleWithLines({ ...draft, headTo: "六" })).toContain("行号");
    expect(troubleWithLines({ ...draft, headFrom: "3", headTo: "2" })).toContain("不能在首行之上");
  });
});
