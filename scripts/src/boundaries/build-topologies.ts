import mapshaper from "mapshaper";

import type { JoinedCounty } from "./join-to-catalogue.ts";

export interface Topologies {
  /** Objects counties, prefectures, province; UTF-8 JSON. */
  readonly hubei: string;
  /** Objects prefectures and province only, coarser grid: what the first view loads. */
  readonly prefectures: string;
  /** Areas in square kilometres before and after simplification, by county code. */
  readonly areas: readonly { readonly code: string; readonly full: number; readonly simplified: number }[];
}

/** Share of removable vertices that stays. At 40 % the smallest inner districts keep their shape. */
export const KEPT_VERTICES = "40%";

/**
 * The source's neighbours do not share their borders exactly, so edges nearer than 0.0004° (about 40 m) are snapped
 * and the slivers filled before arcs are simplified; only then do two counties share one arc.
 */
const COMMANDS = [
  "-i counties.json name=counties snap-interval=0.0004 snap",
  "-clean gap-fill-area=3km2 rewind",
  "-each full=this.area",
  `-simplify weighted ${KEPT_VERTICES} keep-shapes`,
  "-clean",
  "-each simplified=this.area",
  "-o areas.json target=counties format=json",
  "-dissolve prefecture + name=prefectures",
  "-dissolve + name=province target=prefectures",
  "-each id='420000' target=province",
  "-drop target=counties fields=full,simplified,prefecture",
  "-o hubei.json target=counties,prefectures,province format=topojson quantization=20000 id-field=code,prefecture,id",
  "-o prefectures.json target=prefectures,province format=topojson quantization=10000 id-field=prefecture,id",
].join(" ");

const SQUARE_METRES_PER_KM2 = 1e6;

/** Repairs, simplifies and dissolves the counties into the two TopoJSON files. Geometries carry their area's code as id. */
export async function buildTopologies(counties: readonly JoinedCounty[]): Promise<Topologies> {
  const input = {
    type: "FeatureCollection",
    features: counties.map(({ code, prefecture, geometry }) => ({
      type: "Feature",
      properties: { code, prefecture },
      geometry,
    })),
  };
  const output = await mapshaper.applyCommands(COMMANDS, { "counties.json": JSON.stringify(input) });
  const text = (name: string): string => Buffer.from(output[name]!).toString("utf8");
  const rows = JSON.parse(text("areas.json")) as { code: string; full: number; simplified: number }[];
  return {
    hubei: withoutProperties(text("hubei.json")),
    prefectures: withoutProperties(text("prefectures.json")),
    areas: rows.map((row) => ({
      code: row.code,
      full: row.full / SQUARE_METRES_PER_KM2,
      simplified: row.simplified / SQUARE_METRES_PER_KM2,
    })),
  };
}

/** Names and everything else come from the catalogue; the code in `id` is enough. */
function withoutProperties(topology: string): string {
  const parsed = JSON.parse(topology) as {
    objects: Record<string, { geometries: { properties?: unknown }[] }>;
  };
  for (const object of Object.values(parsed.objects)) {
    for (const geometry of object.geometries) delete geometry.properties;
  }
  return `${JSON.stringify(parsed)}\n`;
}
