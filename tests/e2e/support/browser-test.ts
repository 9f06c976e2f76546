import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { DEMO_PASSWORD } from "./demo-password.ts";
import { mapAreas } from "./regions.ts";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

interface Watch {
  /** Addresses asked for so far, in order. */
  readonly requests: readonly string[];
  /** What the browser wrote to its console as an error, and exceptions nobody caught. */
  readonly errors: readonly string[];
}

interface TestFixtures {
  /** Watches every request and error of the test; at its end none may have left the origin or been thrown. */
  readonly watch: Watch;
  /** Signs the page's browser in, without the form; the sign-in itself is done once per account. */
  readonly signIn: (username: string) => Promise<void>;
}

interface WorkerFixtures {
  readonly knownCookies: Map<string, Cookies>;
}

/** A browser test whose pages must neither ask another origin nor throw. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  knownCookies: [
    async ({ browserName: _browserName }, use) => {
      await use(new Map());
    },
    { scope: "worker" },
  ],
  watch: [
    async ({ context, baseURL }, use) => {
      const requests: string[] = [];
      const errors: string[] = [];
      const exceptions: string[] = [];
      context.on("request", (request) => requests.push(request.url()));
      context.on("weberror", (thrown) => exceptions.push(String(thrown.error())));
      context.on("console", (message) => {
        const isAnswer = isAnonymousAnswer(message.location().url, message.text());
        if (message.type() === "error" && !isAnswer) errors.push(message.text());
      });
      await use({ requests, errors });
      const inside = [`${baseURL!}/`, "data:", "blob:"];
      expect(requests.filter((address) => !inside.some((start) => address.startsWith(start)))).toEqual([]);
      expect(exceptions).toEqual([]);
    },
    { auto: true },
  ],
  signIn: async ({ context, knownCookies }, use) => {
    await use(async (username) => {
      let cookies = knownCookies.get(username);
      if (!cookies) {
        const reply = await context.request.post("/api/v1/session", {
          data: { username, password: DEMO_PASSWORD },
        });
        expect(reply.ok(), await reply.text()).toBe(true);
        cookies = await context.cookies();
        knownCookies.set(username, cookies);
      }
      await context.clearCookies();
      await context.addCookies(cookies);
    });
  },
});

/** The browser itself notes each 401; to the question who is signed in, that is the answer: nobody. */
function isAnonymousAnswer(address: string, text: string): boolean {
  return address.endsWith("/api/v1/session") && text.includes("401");
}

/** Opens the address and waits until the map of the 17 prefectures is drawn. */
export async function openWithMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(mapAreas(page)).toHaveCount(17);
}

export { expect } from "@playwright/test";
