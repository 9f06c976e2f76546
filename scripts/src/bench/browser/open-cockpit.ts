import type { Browser } from "playwright-core";

export interface LoadedFile {
  readonly address: string;
  /** Milliseconds after the navigation began at which the page asked for it. */
  readonly requestedAt: number;
  /** Bytes over the wire, heads included. */
  readonly transferred: number;
}

export interface OpenedCockpit {
  /** Milliseconds from the navigation to the first frame with the coloured map. */
  readonly mapDrawnAt: number;
  /** Everything the page asked for, itself first, until the network was quiet. */
  readonly files: readonly LoadedFile[];
  readonly outsideRequests: readonly string[];
}

declare global {
  interface Window {
    mapDrawnAt?: number;
  }
}

const CPU_SLOWDOWN = 4;
const PATIENCE_MS = 60_000;
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
  await page.goto(origin, { timeout: PATIENCE_MS });
  await page.waitForFunction(() => window.mapDrawnAt !== undefined, undefined, { timeout: PATIENCE_MS });
  await page.waitForLoadState("networkidle", { timeout: PATIENCE_MS });
  const { mapDrawnAt, files } = await page.evaluate(readTimings);
  return { mapDrawnAt, files, outsideRequests };
}

/** Runs in the page, before anything of it: notes the first frame that shows every prefecture, one of them coloured. */
function watchForMap(): void {
  const observer = new MutationObserver(() => {
    const drawn = [...document.querySelectorAll("path[data-area]")];
    const colored = drawn.some((path) => !(path.getAttribute("fill") ?? "url(").startsWith("url("));
    if (drawn.length < 17 || !colored) return;
    observer.disconnect();
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

function readTimings(): { readonly mapDrawnAt: number; readonly files: LoadedFile[] } {
  const entries = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ] as PerformanceResourceTiming[];
  return {
    mapDrawnAt: window.mapDrawnAt ?? Number.NaN,
    files: entries.map((entry) => ({
      address: entry.name,
      requestedAt: entry.startTime,
      transferred: entry.transferSize,
    })),
  };
}
