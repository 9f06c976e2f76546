import { PROVINCE_CODE } from "@dash/data";
import type { CatalogReply, SessionReply } from "@dash/server/contract";
import type { SelectOption } from "../../components/select-field.tsx";

/** Areas an account may report for: its own, or the province with every prefecture. Counties report through these. */
export function reportableAreas(
  session: Pick<SessionReply, "areas">,
  areas: CatalogReply["areas"],
): readonly SelectOption[] {
  const wholeProvince = session.areas.includes(PROVINCE_CODE);
  return areas
    .filter((area) => area.level === "province" || area.level === "prefecture")
    .filter((area) => wholeProvince || session.areas.includes(area.code))
    .map((area) => ({
      id: area.code,
      name: area.level === "province" ? `${area.name}（含各市州）` : area.name,
    }));
}
