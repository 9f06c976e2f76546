import { dataflowById, parseTimePeriod } from "@dash/data";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { templateWorkbook } from "#server/templates/template-workbook.ts";

const december = parseTimePeriod("2025-Q4")!.endMonth;

async function formOf(dataflow: string, area: string) {
  const bytes = await templateWorkbook(dataflowById(dataflow)!, december, area);
  return readXlsx(bytes, { readStyles: true });
}

describe("templateWorkbook", () => {
  it("asks one prefecture for ten clusters, the province for itself and its 17 prefectures", async () => {
    const rowsOf = async (dataflow: string, area: string) =>
      (await formOf(dataflow, area)).sheets[0]!.rows.filter(([code]) => /^4\d{5}$/.test(String(code))).length;
    expect(await rowsOf("cluster-quarterly", "420500")).toBe(10);
    expect(await rowsOf("cluster-quarterly", "420000")).toBe(180);
    expect(await rowsOf("area-quarterly", "420000")).toBe(18);
    expect(await rowsOf("area-quarterly", "420500")).toBe(1);
  });

  it("carries 表号，issuer, validity, area and period in its head", async () => {
    const head = (await formOf("cluster-quarterly", "420500")).sheets[0]!.rows.slice(0, 5).flat().join("|");
    for (const text of [
      "2025年全年十大产业集群季度表",
      "鄂服集01表",
      "制定机关",
      "有效期至",
      "宜昌市（420500）",
      "2025-Q4",
    ])
      expect(head).toContain(text);
  });

  it("locks codes, names and heads, and leaves the entry cells open", async () => {
    const sheet = (await formOf("cluster-quarterly", "420500")).sheets[0]!;
    expect(sheet.protection?.sheet).toBe(true);
    const locked = (cell: string) => sheet.cells?.get(cell)?.style?.protection?.locked;
    expect([locked("8,0"), locked("8,3"), locked("5,4")]).not.toContain(false);
    expect([locked("8,4"), locked("17,17")]).toEqual([false, false]);
  });

  it("offers the marks for missing figures from a hidden sheet and freezes the heads", async () => {
    const { sheets } = await formOf("cluster-quarterly", "420500");
    expect(sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
      ["填报", false],
      ["填报说明", false],
      ["列表", true],
    ]);
    expect(sheets[2]!.rows.flat()).toEqual(["未报", "不适用", "不足最小单位", "数据不详", "保密"]);
    expect(sheets[0]!.dataValidations).toMatchObject([{ type: "list", range: "E9:S18" }]);
    expect(sheets[0]!.freezePane).toEqual({ rows: 8, columns: 4 });
  });

  it("gives the long form a head and no figures", async () => {
    const { sheets } = await formOf("observations-long", "420000");
    expect(sheets[0]!.rows[2]!.slice(0, 5)).toEqual(["地区代码", "地区", "集群代码", "产业集群", "报告期"]);
    expect(
      sheets[0]!.rows
        .slice(3)
        .flat()
        .filter((value) => value !== null && value !== ""),
    ).toEqual([]);
  });
});
