import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { SubmissionReply } from "@dash/server/contract";
import { paths } from "#web/url-state/paths.ts";
import { believableForm } from "./support/believable-form.ts";
import { expect, test } from "./support/browser-test.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

/** One address of each page that anyone may open. */
const openPages = [
  paths.cockpit.href(),
  "/?indicator=revenue&cluster=finance&area=420500",
  paths.cluster.href("commerce"),
  paths.area.href("420500"),
  paths.area.href("420503"),
  paths.indicators.href(),
  paths.indicator.href("revenue"),
  paths.login.href(),
  "/no-such-page",
];

/** Where assistive technology is asked: both colour schemes on the desk, and the other arrangement of the phone. */
const audited = ["1366 light", "1366 dark", "390 light"];

/** Opens a page at every size, where it must not overflow, and lists its serious faults for assistive technology. */
async function faultsOf(page: Page, address: string): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const place = `${size.width} ${colorScheme}`;
      // Charts and maps follow the new width a moment later.
      await expect.poll(() => overflowOf(page), `${address} ${place}: pixels wider than the window`).toBe(0);
      if (audited.includes(place))
        faults.push(...(await seriousFaults(page)).map((fault) => `${place}: ${fault}`));
    }
  }
  return faults;
}

async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function seriousFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(" ")} ${node.failureSummary}`));
}

for (const address of openPages)
  test(`${address} fits every size and has no serious fault for assistive technology`, async ({
    page,
    watch,
  }) => {
    expect(await faultsOf(page, address)).toEqual([]);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(watch.errors).toEqual([]);
  });

test("the reporting pages fit every size and have no serious fault for assistive technology", async ({
  page,
  signIn,
  watch,
}) => {
  test.setTimeout(60_000);
  await signIn("province.reporter");
  const choice = { period: "2026-Q1", area: "420200" } as const;
  const mistakes = { E9: "约一百", F10: -1, Q11: 12, J12: 2 };
  const { file } = await believableForm(page.request, choice, { mistakes });
  const reply = await page.request.post("/api/v1/submissions", {
    multipart: { file: { name: "黄石市.xlsx", mimeType: "application/octet-stream", buffer: file } },
  });
  const { id } = (await reply.json()) as SubmissionReply;
  for (const address of [paths.submissions.href(), paths.submission.href(id)])
    expect(await faultsOf(page, address)).toEqual([]);
  expect(watch.errors).toEqual([]);
});

test("the board and the records fit every size and have no serious fault for assistive technology", async ({
  page,
  signIn,
  watch,
}) => {
  test.setTimeout(60_000);
  await signIn("province.reviewer");
  for (const address of [paths.reportingBoard.href(), "/submissions?tab=records"])
    expect(await faultsOf(page, address)).toEqual([]);
  expect(watch.errors).toEqual([]);
});

test("the release page fits every size and has no serious fault for assistive technology", async ({
  page,
  signIn,
  watch,
}) => {
  await signIn("publisher");
  expect(await faultsOf(page, paths.releases.href())).toEqual([]);
  expect(watch.errors).toEqual([]);
});

test("the interface description works without any request to the outside", async ({ page, watch }) => {
  await page.goto("/api/docs");
  await expect(page.getByText("/api/v1/map", { exact: true })).toBeVisible();
  expect(watch.errors).toEqual([]);
});
