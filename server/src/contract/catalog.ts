import * as z from "zod/mini";

const named = { id: z.string(), name: z.string() };

export const catalogAreaSchema = z.object({
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  level: z.enum(["province", "prefecture", "county", "functional-zone"]),
  parent: z.nullable(z.string()),
});

export const catalogIndicatorSchema = z.object({
  ...named,
  shortName: z.string(),
  block: z.enum(["cluster", "area"]),
  theme: z.string(),
  unit: z.string(),
  decimals: z.number(),
  kind: z.enum(["flow", "stock", "rate", "index"]),
  differencable: z.boolean(),
  additiveOverAreas: z.boolean(),
  priceBasis: z.object({ level: z.string(), growth: z.string() }),
  betterDirection: z.string(),
  scope: z.string(),
  owner: z.string(),
  source: z.string(),
  transformations: z.array(z.string()),
  /** Statistics that may lawfully be asked, each for the transformations above. */
  statistics: z.array(z.string()),
  /** Released periods, oldest first, with how much of the map they fill. */
  periods: z.array(
    z.object({
      period: z.string(),
      /** Prefectures with a level, and with a published growth. */
      levels: z.number(),
      growths: z.number(),
      province: z.boolean(),
    }),
  ),
  simulated: z.boolean(),
});
export type CatalogIndicator = z.infer<typeof catalogIndicatorSchema>;

export const catalogReplySchema = z.object({
  areas: z.array(catalogAreaSchema),
  clusters: z.array(
    z.object({
      ...named,
      shortName: z.string(),
      code: z.string(),
      monitoredSeries: z.string(),
      scopeNote: z.string(),
      overlapsWith: z.array(z.string()),
    }),
  ),
  indicators: z.array(catalogIndicatorSchema),
  targetSets: z.array(
    z.object({
      ...named,
      document: z.string(),
      date: z.string(),
      measure: z.string(),
      targetYear: z.number(),
      baseYear: z.number(),
      targets: z.array(z.object({ cluster: z.string(), value: z.number(), wording: z.string() })),
      note: z.string(),
      isDefault: z.boolean(),
    }),
  ),
  units: z.array(z.object(named)),
  statuses: z.array(z.object({ ...named, mark: z.string(), provisional: z.boolean() })),
  reasons: z.array(z.object(named)),
  transformations: z.array(z.object(named)),
  statistics: z.array(
    z.object({ ...named, unit: z.string(), diverging: z.boolean(), explanation: z.string() }),
  ),
  /** Newest released period of the cluster block, which the cockpit opens with; null when there is none. */
  currentPeriod: z.nullable(z.string()),
  map: z.object({
    /** 审图号 line printed under every map. */
    notice: z.string(),
    source: z.string(),
    reviewNumber: z.nullable(z.string()),
  }),
  release: z.nullable(z.number()),
  releasedAt: z.nullable(z.string()),
  simulated: z.boolean(),
});
export type CatalogReply = z.infer<typeof catalogReplySchema>;
