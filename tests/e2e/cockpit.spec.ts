import type { CatalogReply, MapReply } from "@dash/server/contract";
import type { APIRequestContext, Page } from "@playwright/test";
import { prefectures } from "@dash/data";
import { expect, openWithMap, test } from "./support/browser-test.ts";
import { printedNumber } from "./support/printed-number.ts";
import { mapAreas, mapSection, periodSelect, trendReader } from "./support/regions.ts";

async function readMap(request: APIRequestContext, search: string): Promise<MapReply> {
  const reply = await request.get(`/api/v1/map?${search}`);
  return (await reply.json()) as MapReply;
}

/** What the map's table shows beside each area. */
async function figuresInTable(page: Page): Promise<Readonly<Record<string, string>>> {
  const rows = await mapSection(page).getByRole("table").locator("tbody tr").all();
  const cells = await Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
  return Object.fromEntries(cells.map(([area, figure]) => [area!, figure!.trim()]));
}

async function chooseReading(page: Page, name: string): Promise<void> {
  await page.getByRole("group", { name: "时间口径" }).getByRole("radio", { name }).check();
}

test("the choice stands in the address: it survives reload, and back undoes it", async ({ page }) => {
  await openWithMap(page, "/");
  await page.getByRole("combobox", { name: "指标" }).selectOption("revenue");
  await page.getByRole("combobox", { name: "集群" }).selectOption("finance");
  await periodSelect(page).selectOption("2024-Q4");
  const heading = page.getByRole("heading", { name: "金融业营业收入", exact: true });
  await expect(heading).toBeVisible();
  await expect(page).toHaveURL(/\?indicator=revenue&cluster=finance&period=2024-Q4$/u);
  await page.reload();
  await expect(heading).toBeVisible();
  await expect(periodSelect(page)).toHaveValue("2024-Q4");
  await page.goBack();
  await expect(periodSelect(page)).not.toHaveValue("2024-Q4");
  await page.goBack();
  await expect(page.getByRole("heading", { name: "商贸服务业营业收入", exact: true })).toBeVisible();
});

test("an address that makes no sense is answered with remarks and a map", async ({ page }) => {
  await openWithMap(page, "/?indicator=nothing&period=1888-Q1&area=banana&transformation=warp");
  const main = page.getByRole("main");
  await expect(main.getByText(/没有指标“nothing”/u)).toBeVisible();
  await expect(main.getByText(/“area”读不懂/u)).toBeVisible();
});

test("the map is worked by keyboard: Tab, arrows in customary order, Enter", async ({ page }) => {
  await openWithMap(page, "/?indicator=revenue");
  const focused = page.locator("[role=option]:focus");
  for (let press = 0; press < 40 && (await focused.count()) === 0; press += 1)
    await page.keyboard.press("Tab");
  for (const { name } of prefectures.slice(0, 4)) {
    await expect(focused).toHaveAttribute("aria-label", new RegExp(`^${name}`, "u"));
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("End");
  await expect(focused).toHaveAttribute("aria-label", new RegExp(`^${prefectures.at(-1)!.name}`, "u"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`area=${prefectures.at(-1)!.code}`, "u"));
  await expect(focused).toHaveAttribute("aria-selected", "true");
  await expect(trendReader(page)).toHaveAttribute(
    "aria-valuetext",
    new RegExp(prefectures.at(-1)!.shortName, "u"),
  );
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/area=/u);
});

test("an area without a figure is 无数据 on map, legend and table, never 0", async ({ page, request }) => {
  const catalog = (await (await request.get("/api/v1/catalog")).json()) as CatalogReply;
  const sparse = catalog.indicators
    .filter(({ block, transformations }) => block === "area" && transformations[0] === "year-to-date")
    .flatMap(({ id, periods }) => periods.map((entry) => ({ id, ...entry })))
    .find(({ levels }) => levels >= 5 && levels <= 14)!;
  const search = `indicator=${sparse.id}&period=${sparse.period}&transformation=year-to-date&stat=level`;
  const map = await readMap(request, search);
  expect(map.missing.length).toBeGreaterThan(0);
  await openWithMap(page, `/?${search}`);
  await expect(page.getByRole("img", { name: /图例.*斜线为无数据/u })).toBeVisible();
  await mapSection(page).getByRole("button", { name: "看数据表" }).click();
  for (const entry of map.areas.filter(({ value }) => value === null)) {
    const row = mapSection(page)
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: entry.name }) });
    await expect(row.getByRole("cell").first()).toHaveText(/^\D+$/u);
  }
  await mapSection(page).getByRole("button", { name: "看地图" }).click();
  for (const entry of map.areas.filter(({ value }) => value === null))
    await expect(page.locator(`[role=option][data-area="${entry.area}"]`)).toHaveAttribute(
      "aria-label",
      /无数据/u,
    );
});

test("the stepper walks through the released periods and stops at the newest", async ({ page }) => {
  await openWithMap(page, "/?indicator=revenue");
  const stepper = page.getByRole("group", { name: "报告期" });
  const newest = await periodSelect(page).inputValue();
  await expect(stepper.getByRole("button", { name: "已是最新一期" })).toBeDisabled();
  await stepper.getByRole("button", { name: /^上一期/u }).click();
  await expect(periodSelect(page)).not.toHaveValue(newest);
  await stepper.getByRole("button", { name: /^下一期/u }).click();
  await expect(periodSelect(page)).toHaveValue(newest);
});

test("累计, 当季 and 滚动四季 show the figures of their own reading, as the API has them", async ({
  page,
  request,
}) => {
  await openWithMap(page, "/?indicator=revenue&cluster=logistics&period=2025-Q2");
  await mapSection(page).getByRole("button", { name: "看数据表" }).click();
  for (const [name, transformation] of [
    ["当季", "quarter"],
    ["滚动四季", "rolling4"],
    ["累计", "year-to-date"],
  ] as const) {
    await chooseReading(page, name);
    const map = await readMap(
      request,
      `indicator=revenue&cluster=logistics&period=2025-Q2&transformation=${transformation}&stat=level`,
    );
    const expected = [{ ...map.province, name: "湖北省" }, ...map.areas].map(
      ({ name: area, value }) => [area, printedNumber(value!, map.decimals)] as const,
    );
    await expect.poll(() => figuresInTable(page)).toMatchObject(Object.fromEntries(expected));
  }
});

test("value-added refuses 当季 and says why", async ({ page }) => {
  await openWithMap(page, "/?indicator=value-added");
  const quarter = page.getByRole("radio", { name: /当季/u });
  await expect(quarter).toBeDisabled();
  await expect(quarter).toHaveAccessibleName(/不作累计倒减/u);
});

test("source, unit, months covered and 审图号 stand with the map", async ({ page }) => {
  await openWithMap(page, "/?indicator=revenue&period=2025-Q3");
  const section = mapSection(page);
  await expect(section.getByText(/亿元.*2025年1—9月累计/u).first()).toBeVisible();
  await expect(section.getByText(/^来源/u).first()).toBeVisible();
  await expect(section.getByText(/审图号/u).first()).toBeVisible();
  await expect(mapAreas(page).first()).toHaveAttribute("aria-label", /亿元.*初步/u);
});

test("no chart code is asked for before the map is drawn", async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelectorAll("[role=option][data-area]").length < 17) return;
      observer.disconnect();
      performance.mark("map-drawn");
    }).observe(document, { childList: true, subtree: true });
  });
  await openWithMap(page, "/");
  await expect(trendReader(page)).toBeVisible();
  const { drawnAt, chartsAt } = await page.evaluate(() => ({
    drawnAt: performance.getEntriesByName("map-drawn")[0]!.startTime,
    chartsAt: performance
      .getEntriesByType("resource")
      .filter(({ name }) => /echarts?-/u.test(name))
      .map(({ startTime }) => startTime),
  }));
  expect(chartsAt.length).toBeGreaterThan(0);
  expect(Math.min(...chartsAt)).toBeGreaterThan(drawnAt);
});
