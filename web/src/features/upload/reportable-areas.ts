import { PROVINCE_CODE } from "@dash/data";
import type { CatalogReply, SessionReply } from "@dash/server/contract";
import type { SelectOption } from "../../components/select-field.tsx";

/** Areas an account may report for: its own, or the province with every prefecture; counties have accounts of their own. */
export function reportableAreas(
  session: Pick<SessionReply, "areas">,
  areas: CatalogReply["areas"],
): readonly SelectOption[] {
  const wholeProvince = session.areas.includes(PROVINCE_CODE);
  return areas
    .filter(({ level }) => level !== "functional-zone")
    .filter(({ code, level }) => (wholeProvince && level !== "county") || session.areas.includes(code))
    .map((area) => ({
      id: area.code,
      name: area.level === "province" ? `${area.name}（含各市州）` : area.name,
    }));
}
