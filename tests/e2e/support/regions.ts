import type { Locator, Page } from "@playwright/test";

/** The board of the ten clusters on the cockpit. */
export function board(page: Page): Locator {
  return page.getByRole("table", { name: /十大产业集群营业收入/u });
}

/** The areas of the map on the page. */
export function mapAreas(page: Page): Locator {
  return page.getByRole("listbox").getByRole("option");
}

/** The trend's reader: a slider over the plot that speaks the figures of one period. */
export function trendReader(page: Page): Locator {
  return page.getByRole("slider", { name: /走势/u });
}

/** The part of the cockpit that holds the map and its table. */
export function mapSection(page: Page): Locator {
  return page.getByRole("region").filter({ has: page.getByRole("combobox", { name: "指标" }) });
}

/** The select of the released periods. */
export function periodSelect(page: Page): Locator {
  return page.getByRole("combobox", { name: "报告期" });
}
