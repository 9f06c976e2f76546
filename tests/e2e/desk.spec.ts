import type { Page } from "@playwright/test";
import type { SubmissionReply } from "@dash/server/contract";
import { believableForm } from "./support/believable-form.ts";
import { expect, test } from "./support/browser-test.ts";

const AREA = { code: "421300", name: "随州市" } as const;
const FORM = "市州服务业主要指标季度表";

/** The newest quarter that is over, whatever day it is. */
async function newestPeriod(page: Page): Promise<string> {
  const reply = await page.request.get("/api/v1/reporting-board?dataflow=area-quarterly");
  return ((await reply.json()) as { periods: string[] }).periods[0]!;
}

function boardRow(page: Page) {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: AREA.name }) });
}

test("the province reminds an area, which finds the notice, its deadline and the form on its desk", async ({
  page,
  signIn,
}) => {
  const period = await test.step("the reviewer picks the area on the board and reminds it", async () => {
    await signIn("province.reviewer");
    const newest = await newestPeriod(page);
    await page.goto(`/submissions?tab=board&form=area-quarterly&period=${newest}`);
    await expect(boardRow(page)).toContainText("未报");
    await expect(boardRow(page)).toContainText("随州市 统计员");
    await page.getByRole("checkbox", { name: AREA.name }).check();
    await page.getByRole("button", { name: "催报所选 1 个地区" }).click();
    const dialog = page.getByRole("dialog", { name: "催报 1 个地区" });
    await dialog.getByRole("radio", { name: "已打电话" }).check();
    await expect(dialog.getByRole("button", { name: "记录" })).toBeDisabled();
    await dialog.getByRole("radio", { name: "站内通知" }).check();
    await dialog.getByRole("textbox", { name: "附言" }).fill("请于今天报出");
    await dialog.getByRole("button", { name: "发出通知并记录" }).click();
    await expect(page.getByRole("status")).toHaveText("已催报 1 个地区，并记入催报记录。");
    await boardRow(page).getByRole("button", { name: /^1次/u }).click();
    await expect(page.getByRole("dialog", { name: `${AREA.name}的催报记录` })).toContainText("请于今天报出");
    return newest;
  });

  await test.step("a state leads to its rows, and the address keeps it", async () => {
    await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
    await page.getByRole("navigation", { name: "按状态" }).getByRole("link", { name: /未报/u }).click();
    await expect(page).toHaveURL(/state=missing/u);
    await page.reload();
    await expect(boardRow(page)).toContainText("未报");
  });

  await test.step("the reporter reads who reminded, and has the form at hand", async () => {
    await signIn(`reporter.${AREA.code}`);
    await page.goto("/submissions");
    const notices = page.getByRole("region", { name: "通知" });
    await expect(notices).toContainText(
      /演示·省级审核员于.*催报：随州市市州服务业主要指标季度表.*请于今天报出。/u,
    );
    const owed = page
      .getByRole("table")
      .getByRole("row")
      .filter({ has: page.locator(`a[href*="area-quarterly"][href*="${period}"]`) });
    await expect(owed).toContainText(FORM);
    await expect(owed.getByRole("link", { name: "填表上报" })).toBeVisible();
    await expect(page.locator("input[type=file]")).toBeAttached();
  });

  await test.step("the tabs have addresses of their own", async () => {
    await page.getByRole("link", { name: "上报记录" }).click();
    await expect(page).toHaveURL(/tab=records/u);
    await page.getByRole("combobox", { name: "状态" }).selectOption("已退回");
    await expect(page.getByText("没有符合条件的上报")).toBeVisible();
    await expect(page).toHaveURL(/state=returned/u);
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole("heading", { name: "我的任务" })).toBeVisible();
  });
});

test("what a reporter submits leaves the desk for that of the prefecture's reviewer", async ({
  page,
  signIn,
}) => {
  await signIn(`reporter.${AREA.code}`);
  const { file } = await believableForm(page.request, { period: "2025-Q4", area: AREA.code });
  const uploaded = await page.request.post("/api/v1/submissions", {
    multipart: { file: { name: "随州市.xlsx", mimeType: "application/octet-stream", buffer: file } },
  });
  const { id } = (await uploaded.json()) as SubmissionReply;
  const mine = page.getByRole("row").filter({ hasText: "2025年全年" });
  await page.goto("/submissions");
  await expect(mine.getByRole("link", { name: "确认入库" })).toHaveAttribute("href", `/submissions/${id}`);

  await page.request.post(`/api/v1/submissions/${id}/confirm`);
  await page.request.post(`/api/v1/submissions/${id}/submit`, { data: {} });
  await page.reload();
  await expect(page.getByRole("heading", { name: "我的任务" })).toBeVisible();
  await expect(page.locator(`a[href="/submissions/${id}"]`)).toHaveCount(0);

  await signIn(`reviewer.${AREA.code}`);
  await page.goto("/submissions");
  await expect(page.getByRole("rowheader", { name: "待市审（1）" })).toBeVisible();
  await mine.getByRole("link", { name: "审核" }).click();
  await expect(page).toHaveURL(`/submissions/${id}`);
});
