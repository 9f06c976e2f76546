import { areaByCode, PROVINCE_CODE, type ReferenceArea } from "@dash/data";

/** Where an upload is looked at on its way to 锁定. */
export type ReviewPathId = "county" | "prefecture" | "province";

/** Who makes a move: the uploader, the clock, or whoever holds a place in the chain. */
export type Mover =
  | "uploader"
  | "system"
  | "county-reviewer"
  | "prefecture-reviewer"
  | "province-reviewer"
  | "publisher";

/** What a place in the chain is asked for: who uploaded, in which role, and for which area. */
export interface ReviewPlace {
  readonly uploader: string;
  readonly uploaderRole: string;
  /** Null stands for the province. */
  readonly area: string | null;
}

export interface ReviewActor {
  readonly username: string;
  readonly role: string;
  readonly areas: readonly string[];
}

/** Roles that upload what the province or a department compiled: no lower level has anything to review in it. */
const PROVINCE_UPLOADERS: readonly string[] = ["province-reporter", "province-reviewer", "department"];

/** The way of an upload through the chain, by its uploader's role and the level of its area. */
export function reviewPath({ area, uploaderRole }: ReviewPlace): ReviewPathId {
  if (PROVINCE_UPLOADERS.includes(uploaderRole)) return "province";
  const level = area === null ? undefined : areaByCode(area)?.level;
  if (level === "county" || level === "functional-zone") return "county";
  return level === "prefecture" ? "prefecture" : "province";
}

/** The area and everything above it, the area first. */
function upwards(code: string): readonly ReferenceArea[] {
  const area = areaByCode(code);
  if (!area) return [];
  return area.parent === null ? [area] : [area, ...upwards(area.parent)];
}

/** The prefecture an area belongs to, or null for the province. */
export function prefectureOf(area: string | null): ReferenceArea | null {
  return (area === null ? [] : upwards(area)).find(({ level }) => level === "prefecture") ?? null;
}

/** Whether the areas of an account take in an area: the area itself or one above it. */
export function covers(areas: readonly string[], area: string | null): boolean {
  return upwards(area ?? PROVINCE_CODE).some(({ code }) => areas.includes(code));
}

/**
 * Whether an actor holds a place in the chain of one upload. Nobody holds one over what they uploaded themselves,
 * whatever their role.
 */
export function holdsPlace(mover: Mover, place: ReviewPlace, actor: ReviewActor): boolean {
  const own = place.uploader === actor.username;
  switch (mover) {
    case "uploader":
      return own;
    case "system":
      return false;
    case "county-reviewer":
      return (
        !own && actor.role === "area-reviewer" && place.area !== null && actor.areas.includes(place.area)
      );
    case "prefecture-reviewer": {
      const prefecture = prefectureOf(place.area);
      return (
        !own && actor.role === "area-reviewer" && prefecture !== null && covers(actor.areas, prefecture.code)
      );
    }
    case "province-reviewer":
    case "publisher":
      return !own && actor.role === mover;
  }
}
