import { type Page } from "@playwright/test";
import { believableForm } from "./support/believable-form.ts";
import { expect, test } from "./support/browser-test.ts";

const choice = { period: "2026-Q1", area: "421100" } as const;

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/submissions");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: "上报并校验" }).click();
}

test("a text in a number cell is found at its sheet and cell, and can't be confirmed", async ({
  page,
  signIn,
}) => {
  await signIn("province.reporter");
  const mistakes = { F12: "约一百二十亿" };
  const { file } = await believableForm(page.request, choice, { mistakes });
  await upload(page, "黄冈市错表.xlsx", file);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/1 条强制性问题.*不能入库/u);
  const finding = page.getByRole("row").filter({ has: page.getByRole("button", { name: "填报!F12" }) });
  await expect(finding).toContainText("强制性");
  await expect(finding).toContainText("约一百二十亿");
  await expect(page.getByRole("button", { name: "确认入库" })).toBeDisabled();
  await expect(page.getByText(/请在原文件中改正后重新上报.*没有任何数据入库/u)).toBeVisible();
});

test("the same file sent twice is refused and leads to the first upload", async ({ page, signIn }) => {
  await signIn("province.reporter");
  const { file } = await believableForm(page.request, choice);
  await upload(page, "黄冈市.xlsx", file);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("校验通过");
  const first = new URL(page.url()).pathname;
  await upload(page, "黄冈市再报.xlsx", file);
  const refusal = page.getByRole("alert");
  await refusal.getByRole("link", { name: "查看首次上报" }).click();
  await expect(page).toHaveURL(first);
});

test("who is not signed in is told so, and comes back after signing in", async ({ page }) => {
  await page.goto("/submissions");
  const main = page.getByRole("main");
  await expect(main.getByText(/需要登录/u)).toBeVisible();
  await expect(page.locator("input[type=file]")).toHaveCount(0);
  await main.getByRole("link", { name: "登录" }).click();
  await expect(page).toHaveURL(/\/login\?next=%2Fsubmissions$/u);
});
