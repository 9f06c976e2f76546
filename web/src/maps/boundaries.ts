import { areasOfLevel, countiesOf, customaryOrder } from "@dash/data";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export type AreaFeature = Feature<Polygon | MultiPolygon> & { readonly id: string };

export type BoundaryLevel = "prefectures" | "counties";

/**
 * The polygons of one level in customary order, each with its area code as id, from TopoJSON (the object of that
 * level, else the first object) or GeoJSON (code in `id`, `properties.code` or `properties.adcode`). Features of other
 * levels and outside the catalogue are left out. Throws when the document is neither.
 */
export function readBoundaries(document: unknown, level: BoundaryLevel): readonly AreaFeature[] {
  const wanted = new Set(
    areasOfLevel(level === "counties" ? "county" : "prefecture").map((area) => area.code),
  );
  const found = toCollection(document, level).features.flatMap((entry) => {
    const code = String(entry.id ?? entry.properties?.["code"] ?? entry.properties?.["adcode"] ?? "");
    const { geometry } = entry;
    const isPolygon = geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
    return isPolygon && wanted.has(code) ? [{ ...entry, geometry, id: code }] : [];
  });
  found.sort((a, b) => customaryOrder(a.id, b.id));
  return found;
}

/** The county features of one prefecture. */
export function countiesWithin(counties: readonly AreaFeature[], prefecture: string): readonly AreaFeature[] {
  const codes = new Set(countiesOf(prefecture).map((area) => area.code));
  return counties.filter((county) => codes.has(county.id));
}

function toCollection(document: unknown, level: BoundaryLevel): FeatureCollection {
  if (isCollection(document)) return document;
  if (isTopology(document)) {
    const object = document.objects[level] ?? Object.values(document.objects)[0];
    if (object) return feature(document, object);
  }
  throw new Error("boundaries are neither TopoJSON nor a GeoJSON FeatureCollection");
}

function isCollection(document: unknown): document is FeatureCollection {
  return hasType(document, "FeatureCollection");
}

function isTopology(document: unknown): document is Topology<Record<string, GeometryCollection>> {
  return hasType(document, "Topology");
}

function hasType(document: unknown, type: string): boolean {
  return typeof document === "object" && document !== null && "type" in document && document.type === type;
}
