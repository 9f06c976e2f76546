import type { Page } from "@playwright/test";
import { edit, filledGrid, filledTemplate, toXlsx } from "../fixtures/report-grid.ts";
import { expect, test } from "./support/browser-test.ts";

const choice = { dataflow: "cluster-quarterly", period: "2025-Q3", area: "420500" } as const;

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/submissions");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: "上报并校验" }).click();
  await expect(page.getByRole("heading", { name: "原表" })).toBeVisible();
}

test("the keyboard steps through the marked cells of the sheet, and a click takes one", async ({
  page,
  signIn,
}) => {
  await signIn("province.reporter");
  const grid = edit(filledGrid(choice), { E9: "约95", I13: "#DIV/0!", Q17: "不好说" });
  await upload(page, "宜昌市带错.xlsx", await filledTemplate(choice, grid));
  const sheet = page.getByRole("region", { name: "原表" });
  await expect(sheet.getByText("约95")).toBeVisible();
  const current = sheet.locator("td[aria-current=true]");
  const beside = sheet.getByRole("complementary", { name: "当前问题" });

  await page.keyboard.press("n");
  await expect(beside).toContainText("第 1 条");
  await page.keyboard.press("j");
  await expect(beside).toContainText("第 2 条");
  await page.keyboard.press("p");
  await expect(beside).toContainText("第 1 条");
  await expect(page).toHaveURL(/finding=\d+/u);

  await sheet.locator("td", { hasText: "不好说" }).click();
  await expect(current).toContainText("不好说");
  await sheet.locator("td", { hasText: "约95" }).click();
  await expect(current).toContainText("约95");
  await expect(beside).toContainText("E9");
  const address = page.url();
  await page.keyboard.press("n");
  await expect(page).not.toHaveURL(address);
  await page.keyboard.press("k");
  await expect(page).toHaveURL(address);
  await expect(current).toBeInViewport();
  await current.focus();
  await page.keyboard.press("ArrowRight");
  await expect(sheet.locator("td:focus")).toHaveText("90.00");
});

test("a column nobody knows is read once its uploader says what it is", async ({ page, signIn }) => {
  await signIn("province.reporter");
  const grid = edit(filledGrid({ ...choice, area: "420600" }), { E6: "营收大盘（亿元）" });
  await upload(page, "襄阳市自制.xlsx", await toXlsx({ name: "报表", grid }));
  const sheet = page.getByRole("region", { name: "原表" });
  const unknown = page.getByRole("cell", { name: /“营收大盘（亿元）”不属于本表/u });
  await expect(unknown.first()).toBeVisible();
  await sheet.getByRole("button", { name: "更正列对应" }).click();
  await sheet.getByLabel("E列读作").selectOption({ label: "营业收入 · 本期累计" });
  await sheet.getByLabel("F列读作").selectOption({ label: "营业收入 · 上年同期" });
  await sheet.getByLabel("G列读作").selectOption({ label: "营业收入 · 同比增长" });
  await sheet.getByRole("button", { name: "保存并重新读取" }).click();
  await expect(sheet.getByText("按上报人为本文件更正的列对应读取").first()).toBeVisible();
  await expect(unknown).toHaveCount(0);
  await expect(sheet.getByRole("columnheader", { name: "营业收入 · 本期累计" })).toBeVisible();
});
