import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillWorkbook, filledGrid, toCsv } from "../../fixtures/report-grid.ts";
import { aReportingPlatform } from "../../support/a-reporting-platform.ts";
import type { ReportingPlatform } from "../../support/reporting-platform.ts";
import { releaseAcknowledged } from "../../support/release-acknowledged.ts";

const choice = { dataflow: "cluster-quarterly", period: "2025-Q4", area: "420500" } as const;
const map = "/map?indicator=revenue&cluster=commerce&period=2025-Q4&transformation=year-to-date&stat=level";

let platform: ReportingPlatform;

beforeAll(async () => {
  platform = await aReportingPlatform();
});

afterAll(() => platform.close());

async function valueOnMap(area: string): Promise<unknown> {
  const reply = await platform.request("GET", map);
  const areas = reply.body["areas"] as readonly { area: string; value: number | null }[] | undefined;
  return areas?.find((entry) => entry.area === area)?.value ?? null;
}

describe("from an empty form to a changed map", () => {
  it("shows no figure of the new quarter before anything is released", async () => {
    expect(await valueOnMap("420500")).toBeNull();
  });

  let id: string;

  it("takes the downloaded workbook back filled in, and finds nothing wrong", async () => {
    const template = await platform.request(
      "GET",
      "/dataflows/cluster-quarterly/template.xlsx?period=2025-Q4&area=420500",
    );
    expect(template.status).toBe(200);
    const file = await fillWorkbook(template.raw, filledGrid(choice));
    const reply = await platform.upload("reporter.420500", file);
    expect(reply.body["findings"]).toEqual([]);
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      status: "checked",
      review: "draft",
      dataflow: "cluster-quarterly",
      period: "2025-Q4",
      area: "420500",
      counts: { cells: 140, error: 0, warning: 0, info: 0 },
      moves: ["confirm", "withdraw"],
    });
    id = String(reply.body["id"]);
  });

  it("keeps the figures hidden until they are released", async () => {
    await platform.carryToLocked(id);
    expect(await valueOnMap("420500")).toBeNull();
  });

  it("moves the map once the publisher releases it", async () => {
    const release = await releaseAcknowledged(platform, {
      submissions: [id],
      vintage: "preliminary",
      note: "2025年全年初步数",
    });
    expect(release.status).toBe(201);
    expect(release.body).toMatchObject({ state: "published", observations: 140, submissions: [id] });
    expect(await valueOnMap("420500")).toBe(95);
    const after = await platform.request("GET", `/submissions/${id}`, { as: "reporter.420500" });
    expect(after.body).toMatchObject({ review: "published", moves: [] });
  });

  it("tells the sheet and cell the figure was read from", async () => {
    const history = await platform.request(
      "GET",
      "/observations/history?indicator=revenue&area=420500&cluster=commerce&period=2025-Q4",
    );
    const [version] = history.body["versions"] as readonly {
      readonly submission: { readonly steps: readonly { readonly actor: string; readonly to: string }[] };
    }[];
    expect(version!.submission).toMatchObject({ id, cell: "E9", uploadedBy: "reporter.420500" });
    const steps = version!.submission.steps.map(({ actor, to }) => `${actor} ${to}`);
    expect(steps[0]).toBe("reporter.420500 confirmed");
    expect(steps.slice(-2)).toEqual(["publisher scheduled", "system published"]);
  });

  it("gives the file back as it was uploaded", async () => {
    const original = await platform.request("GET", `/submissions/${id}/original`, { as: "reporter.420500" });
    expect(original.raw.subarray(0, 2).toString()).toBe("PK");
  });
});

describe.each(["utf-8", "utf-8-bom", "gb18030"] as const)("the form as CSV in %s", (encoding) => {
  it("is read like the workbook, with cells named by their place", async () => {
    const grid = filledGrid({ ...choice, period: "2025-Q3" });
    grid[8]![4] = encoding === "utf-8" ? 95.5 : encoding === "gb18030" ? 96.5 : 97.5;
    grid[8]![6] = "不适用";
    const reply = await platform.upload("reporter.420500", toCsv(grid, encoding), { fileName: "报表.csv" });
    const decoded = { rule: "text-decoded", severity: "info", sheet: "CSV", found: "GB18030（GBK）" };
    const earlier = { rule: "earlier-upload", severity: "info", sheet: "CSV" };
    expect(reply.body["findings"]).toMatchObject(
      { "utf-8": [], "utf-8-bom": [earlier], gb18030: [decoded, earlier] }[encoding],
    );
    expect(reply.body).toMatchObject({ status: "checked", period: "2025-Q3" });
    const id = String(reply.body["id"]);
    const difference = await platform.request("GET", `/submissions/${id}/difference`, {
      as: "reporter.420500",
    });
    expect(difference.body).toMatchObject(
      encoding === "utf-8" ? { added: 140, earlier: null } : { added: 0, changed: 1, unchanged: 139 },
    );
    expect(JSON.stringify(difference.body["rows"])).toContain('"cell":"E9"');
  });
});
