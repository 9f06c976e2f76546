import { businessServices } from "./business-services.ts";
import { commerce } from "./commerce.ts";
import { cultureTourism } from "./culture-tourism.ts";
import { emerging } from "./emerging.ts";
import { finance } from "./finance.ts";
import { health } from "./health.ts";
import { logistics } from "./logistics.ts";
import { realEstate } from "./real-estate.ts";
import { researchDesign } from "./research-design.ts";
import { softwareInformation } from "./software-information.ts";
import type { Cluster } from "../model/cluster.ts";

/** The ten clusters in the order of the target documents. They overlap: no total over them exists. */
export const clusters = [
  commerce,
  cultureTourism,
  realEstate,
  finance,
  logistics,
  businessServices,
  researchDesign,
  softwareInformation,
  health,
  emerging,
] as const satisfies readonly Cluster[];

export type ClusterId = (typeof clusters)[number]["id"];

const byId = new Map<string, Cluster>(clusters.map((cluster) => [cluster.id, cluster]));

/** The cluster with this id, or undefined. */
export function clusterById(id: string): Cluster | undefined {
  return byId.get(id);
}

export function isClusterId(id: string): id is ClusterId {
  return byId.has(id);
}
