import { believableForm } from "./support/believable-form.ts";
import { expect, test } from "./support/browser-test.ts";
import { answer, deskOf } from "./support/desk-of.ts";

const CHOICE = { period: "2026-Q1", area: "420600" } as const;
const REASONS = [
  "襄阳百货关停两家门店，另有一家超市迁往荆门",
  "襄阳物流园去年九月投产，本期首次计入统计范围",
];

test("an upload is explained by keyboard, returned, explained better, passed, accepted and locked", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const reporter = await deskOf(browser, baseURL!, "reporter.420600");

  await test.step("the reporter uploads a form with two growth rates that do not fit", async () => {
    const mistakes = { G9: 20, G10: 21.5 };
    const { file } = await believableForm(reporter.request, CHOICE, { mistakes });
    await reporter.goto("/submissions");
    await reporter.locator("input[type=file]").setInputFiles({
      name: "襄阳市集群表.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: file,
    });
    await reporter.getByRole("button", { name: "上报并校验" }).click();
    await reporter.getByRole("button", { name: "确认入库" }).click();
    await expect(reporter.getByText("下一步：上报人说明2条核实性问题后提交")).toBeVisible();
    await expect(reporter.getByRole("button", { name: "提交审核…" })).toBeDisabled();
  });

  await test.step("an excuse is refused; reasons are taken one after the other", async () => {
    await reporter.keyboard.press("e");
    const field = reporter.getByRole("textbox", { name: "说明" });
    await field.fill("核实无误，情况属实");
    await field.press("Control+Enter");
    await expect(reporter.getByText(/没有说明原因/u)).toBeVisible();
    for (const [index, reason] of REASONS.entries()) {
      await field.fill(reason);
      await field.press("Control+Enter");
      await expect(reporter.getByText(`核实性 ${index + 1}/2 已说明`)).toBeVisible();
    }
    await answer(reporter, "提交审核…", "提交");
    await expect(reporter.getByText("下一步：襄阳市审核员审核")).toBeVisible();
  });

  const reviewer = await deskOf(browser, baseURL!, "reviewer.420600");
  const address = new URL(reporter.url()).pathname;

  await test.step("the prefecture's reviewer returns it and names the finding", async () => {
    await reviewer.goto(address);
    await expect(reviewer.getByText(REASONS[0]!).first()).toBeVisible();
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
    await reporter.getByRole("alert").getByRole("button", { name: "填报!G9" }).click();
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
