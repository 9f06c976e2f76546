import { expect, openWithMap, test } from "./support/browser-test.ts";

const MOST_SHEETS = 3;

test("the printed cockpit has no navigation, keeps its sources and takes few sheets", async ({ page }) => {
  await openWithMap(page, "/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "主导航" })).toBeHidden();
  await expect(page.getByText(/^来源/u).first()).toBeVisible();
  await expect(page.getByText(/审图号/u).first()).toBeVisible();
  const file = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sheets = file.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(MOST_SHEETS);
});
