import type { SessionReply } from "@dash/server/contract";

const PROVINCE_REVIEW_ROLES: readonly string[] = ["province-reviewer", "publisher"];
const AREA_ROLES: readonly string[] = ["reporter", "province-reporter", "area-reviewer"];

/** Whether asking for a confidential value of an area is worth offering; the server decides. */
export function mayAskConfidential({ role, areas }: SessionReply, area: string): boolean {
  if (PROVINCE_REVIEW_ROLES.includes(role)) return true;
  const above = `${area.slice(0, 4)}00`;
  return AREA_ROLES.includes(role) && (areas.includes(area) || areas.includes(above));
}
