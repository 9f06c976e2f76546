import { chromium } from "playwright-core";
import { browserFlags } from "../../browser/browser.ts";
import { findBrowser } from "../../browser/find-browser.ts";
import { buildPage, inspectPage } from "../../toolchain/build-page.ts";
import { fileWeight } from "../browser/file-weight.ts";
import { type LoadedFile, openCockpit, type OpenedCockpit } from "../browser/open-cockpit.ts";
import type { Measurement } from "../measurement.ts";
import { startPlatform } from "../processes/platform.ts";
import type { BenchResult, Goal } from "../report/result.ts";
import { median } from "../report/summary.ts";

const NONE: Goal = { of: "value", limit: "at-most", bound: 0 };

export const firstView: Measurement = {
  id: "first-view",
  title:
    "the cockpit in a fresh Chromium with the processor slowed 4×: time, requests, bytes until the map is drawn",
  async run(context) {
    const page = await inspectPage();
    if (!page.isCurrent) {
      context.progress("building the page");
      await buildPage(page.hash);
    }
    await using platform = await startPlatform({ dataDir: await context.demoFolder(), seed: "demo" });
    const { executablePath, environment, version } = await findBrowser();
    await using browser = await chromium.launch({
      executablePath,
      args: [...browserFlags],
      env: { ...presentEnvironment(), ...environment },
    });
    const rounds = context.quick ? 1 : 7;
    context.progress(`first view in ${version}, ${rounds} rounds`);
    const views: OpenedCockpit[] = [];
    for (let round = 0; round < rounds; round += 1) views.push(await openCockpit(browser, platform.origin));
    return await describeViews(views);
  },
};

async function describeViews(views: readonly OpenedCockpit[]): Promise<readonly BenchResult[]> {
  // Which requests come before the map depends on chance by a little: the view with the most is described.
  const fullest = views.toSorted((a, b) => beforeMap(b).length - beforeMap(a).length)[0]!;
  const files = beforeMap(fullest);
  const weights = await Promise.all(files.map(({ address }) => fileWeight(address)));
  const weight = (kind: string): number =>
    weights.reduce((sum, file) => sum + (file.kind === kind ? file.gzip : 0), 0) / 1000;
  const list = (kind: string): string =>
    files
      .flatMap(({ address }, index) => {
        const file = weights[index]!;
        return file.kind === kind ? [`${shortAddress(address)} ${(file.gzip / 1000).toFixed(1)}`] : [];
      })
      .join(" · ");
  const charts = await Promise.all(views.map(chartCode));
  const outside = new Set(views.flatMap(({ outsideRequests }) => outsideRequests));
  return [
    {
      measure: "first view: map drawn, CPU slowed 4×",
      value: median(views.map(({ mapDrawnAt }) => mapDrawnAt)),
      unit: "ms",
    },
    { measure: "first view: requests until the map", value: files.length, unit: "" },
    {
      measure: "first view: bytes until the map, as sent",
      value: files.reduce((sum, { transferred }) => sum + transferred, 0) / 1000,
      unit: "kB",
    },
    {
      measure: "first view: page code, gzip",
      value: weight("code"),
      unit: "kB",
      goal: { of: "value", limit: "at-most", bound: 130 },
      note: list("code"),
    },
    {
      measure: "first view: data, gzip",
      value: weight("data"),
      unit: "kB",
      goal: { of: "value", limit: "at-most", bound: 40 },
      note: list("data"),
    },
    {
      measure: "first view: chart scripts asked for before the map",
      value: Math.max(...charts.map(({ early }) => early)),
      unit: "",
      goal: NONE,
      note: charts[0]!.note,
    },
    {
      measure: "first view: requests outside the origin",
      value: outside.size,
      unit: "",
      goal: NONE,
      ...(outside.size === 0 ? {} : { note: [...outside].join(" · ") }),
    },
  ];
}

function beforeMap({ files, mapReadyAt }: OpenedCockpit): readonly LoadedFile[] {
  return files.filter(({ requestedAt }) => requestedAt < mapReadyAt);
}

/** Chart scripts asked for before the first frame with the map; and when the first came at all, since no news proves nothing. */
async function chartCode({ files, mapDrawnAt }: OpenedCockpit) {
  const weights = await Promise.all(files.map(({ address }) => fileWeight(address)));
  const scripts = files.filter((_, index) => weights[index]!.isChartCode);
  const first = scripts[0];
  return {
    early: scripts.filter(({ requestedAt }) => requestedAt < mapDrawnAt).length,
    note: first
      ? `${shortAddress(first.address)} asked for ${(first.requestedAt - mapDrawnAt).toFixed(0)} ms after the map was seen`
      : "no chart code was seen in this view at all",
  };
}

function shortAddress(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function presentEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
