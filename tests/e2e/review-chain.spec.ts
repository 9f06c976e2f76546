import type { Browser, Page } from "@playwright/test";
import { fillWorkbook, FIRST_ROW, type Grid } from "../fixtures/report-grid.ts";
import { expect, test } from "./support/browser-test.ts";
import { DEMO_PASSWORD } from "./support/demo-password.ts";
import { filledClusterForm } from "./support/filled-cluster-form.ts";

const CAUSES = [
  "门店关停",
  "新店开业",
  "停产检修",
  "订单增加",
  "价格上涨",
  "客流减少",
  "企业迁出",
  "项目投产",
];
const GROWTH = 6;

/** What a reporter writes for the finding at a place of the list: no two alike. */
function reasonFor(place: number): string {
  return `襄阳两家重点企业本期${CAUSES[place % CAUSES.length]}，收入随之变动，见台账第${place + 1}页`;
}

/** 襄阳's form of 2025-Q4 as a statistician would fill it in, but for two growth rates that do not fit their levels. */
async function misgrownForm(page: Page): Promise<Buffer> {
  const address = "/api/v1/dataflows/cluster-quarterly/template.xlsx?period=2025-Q4&area=420600";
  const template = await (await page.request.get(address)).body();
  const { file } = await filledClusterForm(page.request, template, { yearEarlier: "2024-Q4", factor: 1.08 });
  const growths: Grid = Array.from({ length: FIRST_ROW }, () => []);
  for (const growth of [20, 21.5]) growths.push([...Array.from({ length: GROWTH }, () => null), growth]);
  return fillWorkbook(file, growths);
}

/** A window of its own for each account, signed in. */
async function deskOf(browser: Browser, origin: string, username: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  const reply = await context.request.post("/api/v1/session", {
    data: { username, password: DEMO_PASSWORD },
    headers: { origin },
  });
  expect(reply.status()).toBe(200);
  return context.newPage();
}

async function answer(page: Page, question: string, yes: string): Promise<void> {
  await page.getByRole("button", { name: question }).click();
  await page.getByRole("dialog").getByRole("button", { name: yes, exact: true }).click();
}

test("an upload is explained by keyboard, returned, explained better, passed, accepted and locked", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const reporter = await deskOf(browser, baseURL!, "reporter.420600");

  await test.step("the reporter uploads a form with two growth rates that do not fit", async () => {
    await reporter.goto("/submissions");
    await reporter.locator("input[type=file]").setInputFiles({
      name: "襄阳市集群表.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: await misgrownForm(reporter),
    });
    await reporter.getByRole("button", { name: "上报并校验" }).click();
    await reporter.getByRole("button", { name: "确认入库" }).click();
    await expect(reporter.getByText(/下一步：上报人说明\d+条核实性问题后提交/u)).toBeVisible();
    await expect(reporter.getByRole("button", { name: "提交审核…" })).toBeDisabled();
  });

  await test.step("an excuse is refused; reasons are taken one after the other", async () => {
    const progress = /核实性 \d+\/(?<total>\d+) 已说明/u;
    const text = await reporter.getByText(progress).textContent();
    const total = Number(progress.exec(text ?? "")?.groups?.["total"]);
    expect(total).toBeGreaterThanOrEqual(2);
    await reporter.keyboard.press("e");
    const field = reporter.getByRole("textbox", { name: "说明" });
    await field.fill("核实无误，情况属实");
    await field.press("Control+Enter");
    await expect(reporter.getByText(/没有说明原因/u)).toBeVisible();
    for (let place = 0; place < total; place += 1) {
      await field.fill(reasonFor(place));
      await field.press("Control+Enter");
      await expect(reporter.getByText(`核实性 ${place + 1}/${total} 已说明`)).toBeVisible();
    }
    await answer(reporter, "提交审核…", "提交");
    await expect(reporter.getByText("下一步：襄阳市审核员审核")).toBeVisible();
  });

  const reviewer = await deskOf(browser, baseURL!, "reviewer.420600");
  const address = new URL(reporter.url()).pathname;

  await test.step("the prefecture's reviewer returns it and names the finding", async () => {
    await reviewer.goto(address);
    await expect(reviewer.getByText(reasonFor(0)).first()).toBeVisible();
    await reviewer.getByRole("button", { name: "退回…" }).click();
    const dialog = reviewer.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "退回原因" }).fill("请写明关停的门店");
    await dialog.getByRole("checkbox").first().check();
    await dialog.getByRole("button", { name: "退回", exact: true }).click();
    await expect(reviewer.getByRole("heading", { level: 1 })).toContainText("已退回");
  });

  await test.step("the reporter sees why, mends the explanation and submits the same upload again", async () => {
    await reporter.reload();
    await expect(reporter.getByRole("alert")).toContainText("请写明关停的门店");
    await reporter.getByRole("alert").getByRole("button", { name: /!/u }).click();
    await reporter.keyboard.press("e");
    const field = reporter.getByRole("textbox", { name: "说明" });
    await field.fill("武商襄阳店和民发广场店二月起停业，收入减少");
    await field.press("Control+Enter");
    await expect(reporter.getByText("武商襄阳店和民发广场店二月起停业，收入减少").first()).toBeVisible();
    await answer(reporter, "提交审核…", "提交");
    await expect(reporter.getByText("下一步：襄阳市审核员审核")).toBeVisible();
  });

  await test.step("the prefecture passes it, the province accepts and locks it", async () => {
    await reviewer.reload();
    await answer(reviewer, "审核通过…", "通过");
    await expect(reviewer.getByText("下一步：省级审核员验收")).toBeVisible();
    const province = await deskOf(browser, baseURL!, "province.reviewer");
    await province.goto(address);
    await answer(province, "验收…", "通过");
    await answer(province, "锁定…", "锁定");
    await expect(province.getByText("下一步：发布员列入发布")).toBeVisible();
    const track = province.getByRole("list", { name: "审核与发布" });
    await expect(track).toContainText(/市审通过.*襄阳市审核员/u);
  });
});
