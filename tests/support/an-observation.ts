import { monthIndex, NO_CLUSTER } from "@dash/data";
import type { NewRelease, ProvenancedObservation } from "#server/use-cases/ports.ts";

/** GDP of 宜昌 for the whole of 2024, unless told otherwise. */
export function anObservation(change: Partial<ProvenancedObservation> = {}): ProvenancedObservation {
  return {
    indicator: "gdp",
    cluster: NO_CLUSTER,
    area: "420500",
    month: monthIndex(2024, 12),
    transformation: "year-to-date",
    measure: "level",
    value: 100,
    status: "A",
    reason: null,
    origin: "published",
    note: null,
    source: null,
    submission: null,
    location: null,
    ...change,
  };
}

/** A release of 1 January 2025, unless told otherwise. */
export function aRelease(change: Partial<NewRelease> = {}): NewRelease {
  return {
    vintage: "preliminary",
    publishedAt: "2025-01-01T00:00:00.000Z",
    note: "测试",
    createdBy: "test",
    createdAt: "2025-01-01T00:00:00.000Z",
    ...change,
  };
}
