import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { mendedWorkbook } from "../fixtures/mended-workbook.ts";
import { messyWorkbook } from "../fixtures/messy-workbook.ts";
import { expect, test } from "./support/browser-test.ts";
import { answer, deskOf } from "./support/desk-of.ts";
import { printedNumber } from "./support/printed-number.ts";
import { mapSection, periodSelect } from "./support/regions.ts";
import { releasedLevels } from "./support/released-levels.ts";

const FILE = "宜昌市2026年一季度报表（报省局终稿）.xlsx";
const PUBLIC = "/?indicator=revenue&cluster=culture-tourism&area=420500";
const FIGURE = `${PUBLIC}&period=2026-Q1`;
const PERIOD = "2026年一季度";
const EXCUSE = "情况属实";
const VAGUE = "上年同期有两家会展企业，增速按可比口径计算";
const REASON = "宜昌会展、三峡咨询两家企业今年二月注销，上年同期收入按可比口径扣除";
const RETURNED = "请写明是哪两家企业、何时注销";
const REVISION_NOTE = "三峡大坝旅游区补报一季度门票收入，原报数漏统";
/** What the revision adds to the revenue of 文化旅游业, 亿元. */
const ADDED = 12.4;
/** What the reader needs before the hour, seconds. */
const HEADWAY = 25;

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/submissions");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: "上报并校验" }).click();
  await expect(page.getByRole("heading", { name: "原表" })).toBeVisible();
}

async function explain(page: Page, text: string): Promise<void> {
  await page.keyboard.press("e");
  const field = page.getByRole("textbox", { name: "说明" });
  await field.fill(text);
  await field.press("Control+Enter");
}

/** The prefecture passes, the province accepts and locks. */
async function passThrough(reviewer: Page, province: Page, address: string): Promise<void> {
  await reviewer.goto(address);
  await answer(reviewer, "审核通过…", "通过");
  await expect(reviewer.getByText("下一步：省级审核员验收")).toBeVisible();
  await province.goto(address);
  await answer(province, "验收…", "通过");
  await answer(province, "锁定…", "锁定");
  await expect(province.getByText("下一步：发布员列入发布")).toBeVisible();
}

/** Chooses the upload of 宜昌 and goes through the checklist. */
async function prepareRelease(publisher: Page, vintage: string, note: string): Promise<void> {
  await publisher.goto("/releases");
  await publisher
    .getByRole("row", { name: new RegExp(`${PERIOD}.*宜昌市`, "u") })
    .getByRole("checkbox")
    .check();
  const draft = publisher.getByRole("region", { name: "发布", exact: true });
  await draft.getByRole("combobox", { name: "数据版本" }).selectOption(vintage);
  await publisher.getByRole("textbox", { name: "发布说明" }).fill(note);
}

async function acknowledge(publisher: Page): Promise<void> {
  const checklist = publisher.getByRole("region", { name: "发布前检查单" });
  await expect(checklist).toContainText("拦截 0 项");
  for (const warning of await checklist.getByRole("checkbox").all()) await warning.check();
}

/** The next whole minute that leaves enough time to look before it. */
function nextMinute(): Date {
  const minute = 60_000;
  return new Date(Math.ceil((Date.now() + HEADWAY * 1000) / minute) * minute);
}

function inputOf(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
}

test("a messy workbook becomes a published figure, is revised, and both can be traced to their cells", async ({
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(300_000);
  const desk = (username?: string) => deskOf(browser, baseURL!, username);
  const reporter = await desk("reporter.420500");
  const reviewer = await desk("reviewer.420500");
  const province = await desk("province.reviewer");
  const publisher = await desk("publisher");
  const reader = await desk("official");
  const analyst = await desk("analyst");
  const everybody = await desk();
  const messy = messyWorkbook(await releasedLevels(request, "420500", "2025-Q1"));
  const { tourism } = messy;
  const first = printedNumber(tourism.level.value, 2);
  const revisedValue = Number((tourism.level.value + ADDED).toFixed(2));
  const revised = printedNumber(revisedValue, 2);

  await test.step("the workbook is refused, with one finding for each mistake", async () => {
    await upload(reporter, FILE, messy.file);
    await expect(reporter.getByRole("heading", { level: 1 })).toContainText("有 4 条强制性问题");
    const findings = reporter.getByRole("table").filter({ has: reporter.getByText("怎样改") });
    for (const said of [/健康服物业/u, /#DIV\/0!/u, /利润总额有9行约为.*一万倍/u, /单位数不是整数/u])
      await expect(findings.getByRole("row").filter({ hasText: said })).toHaveCount(1);
    await expect(findings).toContainText("隐藏的工作表“2025年”未读取");
    await expect(reporter.getByRole("button", { name: "确认入库" })).toBeDisabled();
  });

  const mended = await test.step("the reporter mends the annotated copy and uploads it again", async () => {
    const downloading = reporter.waitForEvent("download");
    await reporter.getByRole("link", { name: "下载批注版" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(FILE.replace(".xlsx", "_批注.xlsx"));
    const annotated = await readFile(await download.path());
    const file = await mendedWorkbook(annotated, messy.sheet, messy.corrections);
    await upload(reporter, download.suggestedFilename(), file);
    await expect(reporter.getByText("强制性 0 条，核实性 1 条")).toBeVisible();
    await reporter.getByRole("button", { name: "确认入库" }).click();
    await expect(reporter.getByText("下一步：上报人说明1条核实性问题后提交")).toBeVisible();
    return file;
  });

  await test.step("an excuse is refused, a reason is taken, the upload is submitted", async () => {
    await explain(reporter, EXCUSE);
    await expect(reporter.getByText(/没有说明原因/u)).toBeVisible();
    const field = reporter.getByRole("textbox", { name: "说明" });
    await field.fill(VAGUE);
    await field.press("Control+Enter");
    await expect(reporter.getByText("核实性 1/1 已说明")).toBeVisible();
    await answer(reporter, "提交审核…", "提交");
    await expect(reporter.getByText("下一步：宜昌市审核员审核")).toBeVisible();
  });
  const address = new URL(reporter.url()).pathname;

  await test.step("the prefecture's reviewer returns it; the reporter explains better", async () => {
    await reviewer.goto("/submissions");
    await reviewer.getByRole("row").filter({ hasText: PERIOD }).getByRole("link", { name: "审核" }).click();
    await reviewer.getByRole("button", { name: "退回…" }).click();
    const dialog = reviewer.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "退回原因" }).fill(RETURNED);
    await dialog.getByRole("button", { name: "退回", exact: true }).click();
    await expect(reviewer.getByRole("heading", { level: 1 })).toContainText("已退回");

    await reporter.goto("/submissions");
    const task = reporter.getByRole("row").filter({ hasText: RETURNED });
    await task.getByRole("link", { name: "按退回原因改正" }).click();
    await expect(reporter.getByRole("alert")).toContainText(RETURNED);
    await reporter
      .getByRole("button", { name: `${messy.sheet}!${messy.restatedGrowth}` })
      .first()
      .click();
    await explain(reporter, REASON);
    await expect(reporter.getByText(REASON).first()).toBeVisible();
    await answer(reporter, "提交审核…", "提交");
    await expect(reporter.getByText("下一步：宜昌市审核员审核")).toBeVisible();
  });

  await test.step("the prefecture passes it, the province accepts and locks it", () =>
    passThrough(reviewer, province, address));

  await test.step("the publisher schedules it for the next minute and names an advance reader", async () => {
    await prepareRelease(publisher, "preliminary", "宜昌市一季度初步数");
    await publisher.getByRole("radio", { name: "定时" }).check();
    await publisher.getByLabel("发布时间（北京时间）").fill(inputOf(nextMinute()));
    await acknowledge(publisher);
    await answer(publisher, "定时发布…", "确定定时发布");
    await expect(publisher.getByRole("status").filter({ hasText: "已定于" })).toBeVisible();
    const scheduled = publisher.getByRole("row").filter({ hasText: "待发布" });
    await scheduled.getByRole("button", { name: "提前阅读…" }).click();
    const dialog = publisher.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "列入" }).selectOption("official");
    await dialog.getByRole("button", { name: "列入名单" }).click();
    await expect(dialog.getByRole("row").filter({ hasText: "省发改委用户" })).toBeVisible();
  });

  await test.step("the reader sees the pages of the release under a watermark, nobody else does", async () => {
    await everybody.goto(PUBLIC);
    await expect(periodSelect(everybody)).toBeVisible();
    await expect(periodSelect(everybody).getByRole("option", { name: PERIOD })).toHaveCount(0);

    await reader.goto("/");
    await reader.getByRole("link", { name: "提前阅读" }).click();
    await expect(reader).toHaveURL(/\/preview\/\d+\//u);
    const preview = new URL(reader.url()).pathname.replace(/\/$/u, "");
    await reader.goto(`${preview}${FIGURE}`);
    await expect(reader.getByRole("complementary", { name: "提前阅读" })).toContainText("未公开");
    await expect(mapSection(reader)).toContainText(first);

    await analyst.goto(`${preview}${FIGURE}`);
    await expect(analyst.getByRole("complementary", { name: "提前阅读" })).toContainText(/不在.*名单/u);
    await expect(analyst.getByText(first)).toHaveCount(0);
  });

  await test.step("at the hour the public page changes by itself", async () => {
    await expect(periodSelect(everybody).getByRole("option", { name: PERIOD })).toHaveCount(1, {
      timeout: 130_000,
    });
    await everybody.goto(FIGURE);
    await expect(mapSection(everybody)).toContainText(first);
  });

  await test.step("a revision of one figure says why and goes the same way", async () => {
    const growth = Number(((revisedValue / tourism.base.value - 1) * 100).toFixed(1));
    const file = await mendedWorkbook(mended, messy.sheet, {
      [tourism.level.cell]: revisedValue,
      [tourism.growth.cell]: growth,
    });
    await upload(reporter, "宜昌市2026年一季度报表（订正）.xlsx", file);
    await reporter.getByRole("button", { name: "确认入库" }).click();
    await expect(reporter.getByText("下一步：上报人说明1条核实性问题后提交")).toBeVisible();
    await reporter.keyboard.press("e");
    await reporter.getByRole("button", { name: "填入此说明" }).click();
    await expect(reporter.getByRole("textbox", { name: "说明" })).toHaveValue(REASON);
    await reporter.getByRole("button", { name: /^保存/u }).click();
    await expect(reporter.getByText("核实性 1/1 已说明")).toBeVisible();
    await reporter.getByRole("button", { name: "提交审核…" }).click();
    const dialog = reporter.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "修订说明" }).fill(REVISION_NOTE);
    await dialog.getByRole("button", { name: "提交", exact: true }).click();
    await expect(reporter.getByText("下一步：宜昌市审核员审核")).toBeVisible();
    await passThrough(reviewer, province, new URL(reporter.url()).pathname);
    await expect(province.getByText(REVISION_NOTE).first()).toBeVisible();

    await prepareRelease(publisher, "verified", "宜昌市一季度订正");
    await acknowledge(publisher);
    await answer(publisher, /^发布…/u, "确定发布");
    await expect(publisher.getByRole("status").filter({ hasText: "发布已完成" })).toBeVisible();
  });

  await test.step("the figure answers 从哪来 with both versions and everybody's part in them", async () => {
    await reporter.goto(FIGURE);
    const section = mapSection(reporter);
    await section.getByRole("button", { name: "看数据表" }).first().click();
    const row = section.getByRole("row").filter({ has: reporter.getByRole("rowheader", { name: /^宜昌/u }) });
    await row.getByRole("button").first().click();
    const history = reporter.getByRole("dialog", { name: /从哪来.*宜昌/u });
    const versions = history.getByRole("row");
    await expect(versions.nth(1)).toContainText(revised);
    await expect(versions.nth(1)).toContainText("初步核实");
    await expect(versions.nth(2)).toContainText(first);
    for (const version of [versions.nth(1), versions.nth(2)]) {
      await expect(version).toContainText(`.xlsx › ${messy.sheet}!${tourism.level.cell}`);
      await expect(version).toContainText(/宜昌市统计员于.*上传/u);
      await expect(version).toContainText(/市审通过：.*宜昌市审核员/u);
      await expect(version).toContainText(/锁定：.*省级审核员/u);
    }
    await expect(versions.nth(1)).toContainText(REVISION_NOTE);
    const downloading = reporter.waitForEvent("download");
    await versions.nth(2).getByRole("link", { name: "下载原始文件" }).click();
    expect(await readFile(await (await downloading).path())).toEqual(mended);
  });

  await test.step("the revision triangle of the indicator shows both to everybody", async () => {
    await everybody.goto("/indicators/revenue?area=420500&cluster=culture-tourism");
    const triangle = everybody.getByRole("region", { name: "历次发布与修订" });
    const quarter = triangle.getByRole("row").filter({ hasText: PERIOD });
    await expect(quarter).toContainText(first);
    await expect(quarter).toContainText(revised);
  });
});
