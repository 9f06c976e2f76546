import type { Browser, Page } from "@playwright/test";
import { DEMO_PASSWORD } from "./demo-password.ts";
import { expect } from "./browser-test.ts";

/** A window of its own for each account, signed in; without an account, that of the public. */
export async function deskOf(browser: Browser, origin: string, username?: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  if (username !== undefined) {
    const reply = await context.request.post("/api/v1/session", {
      data: { username, password: DEMO_PASSWORD },
      headers: { origin },
    });
    expect(reply.status()).toBe(200);
  }
  return context.newPage();
}

/** Presses a button that asks back, and answers. */
export async function answer(page: Page, question: string | RegExp, yes: string): Promise<void> {
  await page.getByRole("button", { name: question }).click();
  await page.getByRole("dialog").getByRole("button", { name: yes, exact: true }).click();
}
