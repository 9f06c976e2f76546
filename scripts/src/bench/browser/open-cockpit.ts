import type { Browser } from "playwright-core";

export interface LoadedFile {
  readonly address: string;
  /** Milliseconds after the navigation began at which the page asked for it. */
  readonly requestedAt: number;
  /** Bytes over the wire, heads included. */
  readonly transferred: number;
}

export interface OpenedCockpit {
  /** Milliseconds from the navigation until the page held the coloured map: what is asked for later was not needed. */
  readonly mapReadyAt: number;
  /** Milliseconds from the navigation to the first frame that shows it. */
  readonly mapDrawnAt: number;
  /** Everything the page asked for, itself first, until the network was quiet. */
  readonly files: readonly LoadedFile[];
  readonly outsideRequests: readonly string[];
}

declare global {
  interface Window {
    mapReadyAt?: number;
    mapDrawnAt?: number;
  }
}

const CPU_SLOWDOWN = 4;
const PATIENCE_MS = 60_000;
const CHART_PATIENCE_MS = 15_000;
const VIEWPORT = { width: 1366, height: 768 } as const;

/** Opens the cockpit in a browser that has never seen it, with the processor slowed four times. */
export async function openCockpit(browser: Browser, origin: string): Promise<OpenedCockpit> {
  await using context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const outsideRequests: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(address)) outsideRequests.push(address);
  });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  await page.addInitScript(watchForMap);
  // Without it the charts would come too late to be seen; that they never come is found out by the weights.
  const chartCode = page
    .waitForResponse((response) => /\/echarts[^/]*\.js$/.test(response.url()), { timeout: CHART_PATIENCE_MS })
    .catch(() => null);
  await page.goto(origin, { timeout: PATIENCE_MS });
  await page.waitForFunction(() => window.mapDrawnAt !== undefined, undefined, { timeout: PATIENCE_MS });
  await chartCode;
  await page.waitForLoadState("networkidle", { timeout: PATIENCE_MS });
  return { ...(await page.evaluate(readTimings)), outsideRequests };
}

/** Runs in the page, before anything of it: notes the first frame that shows every prefecture, one of them coloured. */
function watchForMap(): void {
  const observer = new MutationObserver(() => {
    const drawn = [...document.querySelectorAll("path[data-area]")];
    const colored = drawn.some((path) => !(path.getAttribute("fill") ?? "url(").startsWith("url("));
    if (drawn.length < 17 || !colored) return;
    observer.disconnect();
    window.mapReadyAt = performance.now();
    requestAnimationFrame(() => {
      window.mapDrawnAt = performance.now();
    });
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["fill", "d"],
  });
}

function readTimings(): Omit<OpenedCockpit, "outsideRequests"> {
  const entries = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ] as PerformanceResourceTiming[];
  return {
    mapReadyAt: window.mapReadyAt ?? Number.NaN,
    mapDrawnAt: window.mapDrawnAt ?? Number.NaN,
    files: entries.map((entry) => ({
      address: entry.name,
      requestedAt: entry.startTime,
      transferred: entry.transferSize,
    })),
  };
}
