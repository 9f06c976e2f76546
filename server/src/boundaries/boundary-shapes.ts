export type Position = readonly [longitude: number, latitude: number];

export interface BoundaryRing {
  readonly points: readonly Position[];
  /** Turns the ring round in the document itself. */
  readonly reverse: () => void;
}

export interface BoundaryShape {
  /** Area code as the document gives it; empty when it gives none. */
  readonly code: string;
  /** Each polygon's rings, the outer one first; null when the geometry is not a polygon. */
  readonly polygons: readonly (readonly BoundaryRing[])[] | null;
}

/**
 * The shapes of a parsed GeoJSON FeatureCollection or of every object of a TopoJSON document, the code taken from
 * `id`, `properties.code` or `properties.adcode`. Null when the document is neither.
 */
export function boundaryShapes(document: unknown): readonly BoundaryShape[] | null {
  if (!isRecord(document)) return null;
  if (document["type"] === "FeatureCollection") {
    return list(document["features"]).map((feature) => ({
      code: codeOf(feature),
      polygons: polygonsOf(isRecord(feature) ? feature["geometry"] : null, "coordinates", geoJsonRing),
    }));
  }
  if (document["type"] === "Topology" && isRecord(document["objects"])) {
    const ring = topoJsonRing(decodeArcs(document));
    return Object.values(document["objects"])
      .flatMap((object) => (isRecord(object) ? list(object["geometries"]) : []))
      .map((geometry) => ({ code: codeOf(geometry), polygons: polygonsOf(geometry, "arcs", ring) }));
  }
  return null;
}

function polygonsOf(
  geometry: unknown,
  member: "coordinates" | "arcs",
  toRing: (ring: unknown[]) => BoundaryRing,
): BoundaryShape["polygons"] {
  if (!isRecord(geometry)) return null;
  const rings = (polygon: unknown): readonly BoundaryRing[] =>
    list(polygon).map((ring) => toRing(list(ring)));
  if (geometry["type"] === "Polygon") return [rings(geometry[member])];
  if (geometry["type"] === "MultiPolygon") return list(geometry[member]).map(rings);
  return null;
}

function geoJsonRing(ring: unknown[]): BoundaryRing {
  return {
    points: ring.map(position),
    reverse: () => void ring.splice(0, ring.length, ...ring.toReversed()),
  };
}

function topoJsonRing(arcs: readonly (readonly Position[])[]): (ring: unknown[]) => BoundaryRing {
  return (ring) => ({
    points: ring.flatMap((reference) => {
      const index = Number(reference);
      const arc = arcs[index < 0 ? ~index : index] ?? [];
      return index < 0 ? arc.toReversed() : arc;
    }),
    reverse: () => {
      const turned = ring.toReversed().map((reference) => ~Number(reference));
      ring.splice(0, ring.length, ...turned);
    },
  });
}

/** The arcs in degrees; those of a quantised topology are stored as steps on a grid. */
function decodeArcs(topology: Readonly<Record<string, unknown>>): readonly (readonly Position[])[] {
  const arcs = list(topology["arcs"]).map((arc) => list(arc).map(position));
  const { transform } = topology;
  if (!isRecord(transform)) return arcs;
  const [scaleX, scaleY] = position(transform["scale"]);
  const [translateX, translateY] = position(transform["translate"]);
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([stepX, stepY]): Position => {
      x += stepX;
      y += stepY;
      return [x * scaleX + translateX, y * scaleY + translateY];
    });
  });
}

function codeOf(feature: unknown): string {
  if (!isRecord(feature)) return "";
  const properties = isRecord(feature["properties"]) ? feature["properties"] : {};
  const code = feature["id"] ?? properties["code"] ?? properties["adcode"];
  return typeof code === "string" || typeof code === "number" ? String(code) : "";
}

function position(value: unknown): Position {
  const [longitude, latitude] = list(value);
  return [Number(longitude), Number(latitude)];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
