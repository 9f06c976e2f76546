import { expect, it } from "vitest";
import { clusterById, clusters, isClusterId } from "#data/clusters/index.ts";
import type { Cluster } from "#data/model/cluster.ts";

const all: readonly Cluster[] = clusters;

it("lists the ten clusters in the order of the target document", () => {
  expect(clusters.map(({ id }) => id)).toEqual([
    "commerce",
    "culture-tourism",
    "real-estate",
    "finance",
    "logistics",
    "business-services",
    "research-design",
    "software-information",
    "health",
    "emerging",
  ]);
});

it("numbers them 01 to 10", () => {
  expect(clusters.map(({ code }) => code)).toEqual([
    "01",
    "02",
    "03",
    "04",
    "05",
    "06",
    "07",
    "08",
    "09",
    "10",
  ]);
});

it("says a monitored series and a scope trap for every cluster", () => {
  expect(all.filter(({ monitoredSeries, scopeNote }) => monitoredSeries === "" || scopeNote === "")).toEqual(
    [],
  );
});

it("states overlaps in both directions", () => {
  const pairs = all.flatMap(({ id, overlapsWith }) => overlapsWith.map((other) => `${id} ${other}`));
  const mirrored = all.flatMap(({ id, overlapsWith }) => overlapsWith.map((other) => `${other} ${id}`));
  expect(new Set(pairs)).toEqual(new Set(mirrored));
});

it("knows that emerging services contain e-commerce, creative culture and health", () => {
  expect(clusterById("emerging")!.overlapsWith).toEqual(["commerce", "culture-tourism", "health"]);
});

it("knows no other ids", () => {
  expect(clusterById("_T")).toBeUndefined();
  expect(isClusterId("services")).toBe(false);
  expect(isClusterId("health")).toBe(true);
});
