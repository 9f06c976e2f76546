import { readFile } from "node:fs/promises";
import { clusters, prefectures } from "@dash/data";
import { believableForm } from "./support/believable-form.ts";
import { expect, openWithMap, test } from "./support/browser-test.ts";
import { DEMO_PASSWORD } from "./support/demo-password.ts";
import { printedNumber } from "./support/printed-number.ts";
import { board, mapAreas, periodSelect, trendReader } from "./support/regions.ts";
import type { Page } from "@playwright/test";

const FORM = "十大产业集群季度表";
const REPORT = "2025年全年十大产业集群季度表.xlsx";

async function signInByForm(page: Page, username: string): Promise<void> {
  await page.getByRole("link", { name: "登录" }).first().click();
  await page.getByRole("textbox", { name: "账号" }).fill(username);
  await page.getByLabel("密码", { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "登录" }).click();
  await expect(page.getByRole("button", { name: "退出" })).toBeVisible();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "退出" }).click();
  await expect(page.getByRole("link", { name: "登录" }).first()).toBeVisible();
}

test("a downloaded form, filled in, uploaded, reviewed and released, moves map, board and trend", async ({
  page,
}) => {
  test.setTimeout(60_000);

  await test.step("the cockpit shows the ten clusters with their verdicts, the map and 模拟数据", async () => {
    await openWithMap(page, "/");
    await expect(page.getByText("模拟数据", { exact: true })).toBeVisible();
    await expect(board(page).getByRole("rowheader")).toHaveText(clusters.map(({ name }) => name));
    await expect(
      board(page).getByRole("button", { name: /^(已达到|快于所需|接近|慢于所需|无法判断)$/u }),
    ).toHaveCount(10);
    for (const { name } of prefectures) await expect(page.getByRole("option", { name })).toBeVisible();
  });

  const filled = await test.step("the reporter takes the form of 2025-Q4 and fills it in", async () => {
    await signInByForm(page, "province.reporter");
    await page.getByRole("link", { name: "数据报送" }).click();
    const form = page.getByRole("listitem").filter({ has: page.getByText(FORM, { exact: true }) });
    await form.getByRole("combobox", { name: "报告期" }).selectOption("2025-Q4");
    await form.getByRole("combobox", { name: "地区" }).selectOption("420000");
    const downloading = page.waitForEvent("download");
    await form.getByRole("link", { name: /下载\s*Excel/u }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/u);
    const template = await readFile(await download.path());
    return believableForm(page.request, { period: "2025-Q4", area: "420000" }, { template });
  });

  await test.step("the upload is checked, has no blocking finding and is confirmed", async () => {
    await page.locator("input[type=file]").setInputFiles({
      name: REPORT,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: filled.file,
    });
    await page.getByRole("button", { name: "上报并校验" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/校验通过.*等待确认入库/u);
    await expect(page.getByText(/强制性 0 条/u)).toBeVisible();
    await page.getByRole("button", { name: "确认入库" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/已确认入库.*等待提交/u);
    await page.getByRole("button", { name: "提交审核…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "提交", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/已提交/u);
  });

  await test.step("the province's reviewer accepts and locks it", async () => {
    const submission = page.url();
    await signOut(page);
    await signInByForm(page, "province.reviewer");
    await page.goto(submission);
    await page.getByRole("button", { name: "验收…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "通过", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/省验收通过/u);
    await page.getByRole("button", { name: "锁定…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "锁定", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/已锁定.*等待发布/u);
  });

  await test.step("nothing of it is public before it is released", async () => {
    await signOut(page);
    await page.goto("/?indicator=revenue");
    await expect(periodSelect(page).getByRole("option", { name: "2025年全年" })).toHaveCount(0);
  });

  await test.step("the publisher releases it as preliminary figures, now", async () => {
    await signInByForm(page, "publisher");
    await page.goto("/releases");
    const report = page.getByRole("row", { name: /湖北省/u }).getByRole("checkbox", { name: FORM });
    await report.check();
    const draft = page.getByRole("region", { name: "发布", exact: true });
    await draft.getByRole("combobox", { name: "数据版本" }).selectOption("preliminary");
    await page.getByRole("textbox", { name: "发布说明" }).fill("2025年全年初步数");
    const checklist = page.getByRole("region", { name: "发布前检查单" });
    await expect(checklist).toContainText(/可以发布|拦截 0 项/u);
    for (const warning of await checklist.getByRole("checkbox").all()) await warning.check();
    await page.getByRole("button", { name: /^发布/u }).click();
    await page.getByRole("dialog").getByRole("button", { name: "确定发布" }).click();
    await expect(page.getByRole("status").filter({ hasText: /发布已完成/u })).toBeVisible();
    await page.getByRole("link", { name: /在总览中查看\s*2025年全年/u }).click();
  });

  await test.step("the map shows the uploaded figures", async () => {
    await expect(periodSelect(page)).toHaveValue("2025-Q4");
    for (const { code, name } of prefectures) {
      const value = printedNumber(filled.level("revenue", code, "commerce"), 2);
      const label = await mapAreas(page)
        .filter({ has: page.locator(`[data-area="${code}"]`) })
        .or(page.locator(`[role=option][data-area="${code}"]`))
        .getAttribute("aria-label");
      expect(label).toContain(name);
      expect(label).toContain(value);
    }
  });

  await test.step("the board closes the account of 2025: 达成 or 未达成", async () => {
    const judged = clusters.filter(({ scopeDefined }) => scopeDefined);
    await expect(board(page).getByRole("button", { name: /^(达成|未达成)$/u })).toHaveCount(judged.length);
    for (const { id, name } of clusters) {
      const row = board(page)
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name }) });
      await expect(row).toContainText(printedNumber(filled.level("revenue", "420000", id), 1));
    }
  });

  await test.step("the trend reaches 2025-Q4", async () => {
    const spoken = new RegExp(
      `2025年全年.*${printedNumber(filled.level("revenue", "420000", "commerce"), 2)}`,
      "u",
    );
    await expect(trendReader(page)).toHaveAttribute("aria-valuetext", spoken);
  });

  await test.step("asked 从哪来, a figure names its workbook, sheet and cell", async () => {
    await page.goto("/clusters/commerce?period=2025-Q4");
    const yichang = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^宜昌/u }) });
    await yichang.getByRole("button").click();
    const answer = page.getByRole("dialog", { name: /从哪来.*宜昌/u });
    await expect(answer).toContainText(new RegExp(`${REPORT} › 填报!E\\d+`, "u"));
    await expect(answer).toContainText("省级填报员");
  });
});
